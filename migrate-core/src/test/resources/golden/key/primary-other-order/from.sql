CREATE TABLE task (a bigint, b bigint, CONSTRAINT pk_task PRIMARY KEY (a, b));
