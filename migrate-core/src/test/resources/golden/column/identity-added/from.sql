CREATE TABLE task (
    id bigint NOT NULL,
    n integer NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
