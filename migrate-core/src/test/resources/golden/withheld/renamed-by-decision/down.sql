ALTER TABLE task RENAME COLUMN subject TO title;

-- ALTER TABLE task ADD COLUMN old text;
