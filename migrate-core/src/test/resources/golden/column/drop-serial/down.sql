ALTER TABLE task ADD COLUMN number serial;
