CREATE TABLE task (
    id bigint NOT NULL,
    u uuid,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
