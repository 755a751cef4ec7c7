CREATE SEQUENCE counter;
CREATE TABLE task (
    id bigint NOT NULL,
    n bigint,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
ALTER SEQUENCE counter OWNED BY task.n;
