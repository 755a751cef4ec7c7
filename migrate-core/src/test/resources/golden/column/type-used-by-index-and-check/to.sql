CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    CONSTRAINT ck CHECK (a > 0),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE INDEX ix ON task (a);
