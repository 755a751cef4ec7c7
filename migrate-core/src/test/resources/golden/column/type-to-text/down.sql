ALTER TABLE task ALTER COLUMN title TYPE varchar(80);
