ALTER TABLE task RENAME COLUMN hidden TO secret;
