CREATE TABLE task (id bigint CONSTRAINT pk_task PRIMARY KEY, title text, secret text);
CREATE SEQUENCE number;
CREATE VIEW open_task AS SELECT id FROM task;
