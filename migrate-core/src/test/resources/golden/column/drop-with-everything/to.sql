CREATE TABLE task (
    id bigint NOT NULL,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
