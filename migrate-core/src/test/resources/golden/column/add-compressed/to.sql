CREATE TABLE task (
    id bigint NOT NULL,
    title text COMPRESSION pglz,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
