-- names: convention
-- alike
CREATE TABLE task (
    id bigint NOT NULL,
    a text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE UNIQUE INDEX other ON task (a);
