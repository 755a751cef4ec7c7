CREATE TABLE task (
    id bigint NOT NULL,
    code text NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id),
    CONSTRAINT uq_task_code UNIQUE (code)
);
CREATE TABLE note (
    task_code text NOT NULL,
    CONSTRAINT fk_note_task_code FOREIGN KEY (task_code) REFERENCES task (code)
);
