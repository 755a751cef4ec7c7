ALTER TABLE task ALTER COLUMN n TYPE integer USING n::integer;
