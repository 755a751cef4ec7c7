COMMENT ON COLUMN task.body IS 'b';
