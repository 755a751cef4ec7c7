ALTER TABLE task ADD COLUMN title text;

COMMENT ON COLUMN task.title IS 'What';
