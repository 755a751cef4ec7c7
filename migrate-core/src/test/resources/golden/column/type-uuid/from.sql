CREATE TABLE task (
    id bigint NOT NULL,
    u text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
