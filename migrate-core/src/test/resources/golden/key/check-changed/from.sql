CREATE TABLE task (
    id bigint NOT NULL,
    s text,
    CONSTRAINT ck CHECK (s IN ('A', 'B')),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
