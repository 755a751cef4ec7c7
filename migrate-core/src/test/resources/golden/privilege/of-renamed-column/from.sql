CREATE TABLE task (id bigint CONSTRAINT pk_task PRIMARY KEY, title text, secret text);
GRANT SELECT (secret) ON task TO pg_monitor;
