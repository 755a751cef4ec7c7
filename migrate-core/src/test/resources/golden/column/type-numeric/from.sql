CREATE TABLE task (
    id bigint NOT NULL,
    n numeric(10,2),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
