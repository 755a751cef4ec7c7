CREATE TABLE task (
    id bigint NOT NULL,
    code text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
