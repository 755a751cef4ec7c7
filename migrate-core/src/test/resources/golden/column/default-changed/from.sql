CREATE TABLE task (
    id bigint NOT NULL,
    n integer DEFAULT 1,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
