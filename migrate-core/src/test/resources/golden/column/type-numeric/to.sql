CREATE TABLE task (
    id bigint NOT NULL,
    n numeric(12,4),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
