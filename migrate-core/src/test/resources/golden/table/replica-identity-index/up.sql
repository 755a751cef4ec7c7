CREATE UNIQUE INDEX uq_task_code ON task (code);

ALTER TABLE task REPLICA IDENTITY USING INDEX uq_task_code;
