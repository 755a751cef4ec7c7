CREATE TABLE task (
    id bigint NOT NULL,
    at timestamptz,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
