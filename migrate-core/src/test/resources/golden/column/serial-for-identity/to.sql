-- names: convention
-- alike
CREATE TABLE task (id bigserial, CONSTRAINT pk_task PRIMARY KEY (id));
