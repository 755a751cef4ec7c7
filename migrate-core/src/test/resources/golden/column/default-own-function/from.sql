CREATE TABLE task (
    id bigint NOT NULL,
    n integer,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
