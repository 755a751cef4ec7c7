CREATE TABLE task (
    id bigint NOT NULL,
    code text NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
