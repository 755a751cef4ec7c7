COMMENT ON COLUMN task.body IS 'a';
