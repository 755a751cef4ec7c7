-- names: convention
-- alike
CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    c text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE INDEX y ON task (a);
