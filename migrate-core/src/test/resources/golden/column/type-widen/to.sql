CREATE TABLE task (
    id bigint NOT NULL,
    title varchar(100),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
