CREATE TABLE task (
    id bigint NOT NULL,
    n integer,
    CONSTRAINT ck CHECK (n >= 0 AND n <= 150),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
