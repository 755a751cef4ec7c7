-- rename: column task title subject
CREATE TABLE task (
    id bigint NOT NULL,
    subject varchar(80),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
