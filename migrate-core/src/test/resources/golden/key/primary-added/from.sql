CREATE TABLE task (id bigint NOT NULL);
