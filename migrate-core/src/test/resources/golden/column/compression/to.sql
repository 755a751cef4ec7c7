CREATE TABLE task (
    id bigint NOT NULL,
    body text COMPRESSION pglz,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
