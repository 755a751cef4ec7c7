CREATE TABLE task (
    id bigint NOT NULL,
    at timestamp(0),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
