CREATE TABLE task (
    id bigint NOT NULL,
    n bigint DEFAULT 0,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
