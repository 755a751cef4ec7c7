ALTER TABLE task RENAME COLUMN title TO subject;

ALTER TABLE task ALTER COLUMN subject TYPE varchar(100);

ALTER TABLE task ALTER COLUMN subject SET DEFAULT 'x'::character varying;
