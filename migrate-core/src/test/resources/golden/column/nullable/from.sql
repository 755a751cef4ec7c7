CREATE TABLE task (
    id bigint NOT NULL,
    title text NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
