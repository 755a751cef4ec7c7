CREATE TABLE task (
    id bigint NOT NULL,
    n integer,
    CONSTRAINT ck CHECK (n > 0) NO INHERIT,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
