CREATE TABLE task (
    id bigint NOT NULL,
    title varchar(80),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
