ALTER TABLE task ADD COLUMN id serial;
