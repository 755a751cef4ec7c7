CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b integer DEFAULT 1 NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
