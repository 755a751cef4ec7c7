CREATE TABLE task (
    id bigint NOT NULL,
    n integer DEFAULT 2,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
