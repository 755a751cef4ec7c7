CREATE TABLE task (id bigint NOT NULL, CONSTRAINT pk_task PRIMARY KEY (id));
