ALTER TABLE note DROP CONSTRAINT fk_note_task_code;

ALTER TABLE task DROP CONSTRAINT uq_task_code;

DROP TABLE note;
