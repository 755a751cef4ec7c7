CREATE TABLE task (id bigint NOT NULL, n boolean DEFAULT false NOT NULL, title varchar(40));
CREATE INDEX ix_task_title ON task (title);
