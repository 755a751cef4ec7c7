CREATE TABLE note (
    task_code text NOT NULL
);

ALTER TABLE task
    ADD CONSTRAINT uq_task_code UNIQUE (code);

ALTER TABLE note
    ADD CONSTRAINT fk_note_task_code FOREIGN KEY (task_code) REFERENCES task (code);
