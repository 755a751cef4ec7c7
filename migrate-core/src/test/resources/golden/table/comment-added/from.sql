CREATE TABLE task (id bigint);
