ALTER TABLE task RENAME COLUMN subject TO title;
