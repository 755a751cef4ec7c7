-- names: convention
-- alike
CREATE TABLE task (a bigint, b bigint, CONSTRAINT pk_task PRIMARY KEY (b, a));
