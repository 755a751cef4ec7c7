CREATE TABLE task (
    id bigint NOT NULL,
    n integer DEFAULT 0 NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
