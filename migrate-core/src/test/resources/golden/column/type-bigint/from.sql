CREATE TABLE task (
    id bigint NOT NULL,
    n integer DEFAULT 0,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
