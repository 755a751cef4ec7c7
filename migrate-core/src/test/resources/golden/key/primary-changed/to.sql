CREATE TABLE task (id bigint NOT NULL, a bigint NOT NULL, CONSTRAINT pk_task PRIMARY KEY (id, a));
