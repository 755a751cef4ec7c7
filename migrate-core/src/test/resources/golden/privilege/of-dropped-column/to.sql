-- privileges
CREATE TABLE task (id bigint CONSTRAINT pk_task PRIMARY KEY, title text);
