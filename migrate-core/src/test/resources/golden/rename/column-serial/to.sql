-- rename: column task id number
CREATE TABLE task (number bigint NOT NULL, CONSTRAINT pk_task PRIMARY KEY (number));
CREATE SEQUENCE task_id_seq OWNED BY task.number;
ALTER TABLE task ALTER COLUMN number SET DEFAULT nextval('task_id_seq');
