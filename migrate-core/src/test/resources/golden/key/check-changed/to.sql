CREATE TABLE task (
    id bigint NOT NULL,
    s text,
    CONSTRAINT ck CHECK (s IN ('A', 'B', 'C')),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
