CREATE TABLE task (id bigint NOT NULL, n integer DEFAULT 1 NOT NULL, title varchar(20));
