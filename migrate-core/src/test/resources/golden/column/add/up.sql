ALTER TABLE task ADD COLUMN title varchar(80);
