CREATE TABLE task (id bigint CONSTRAINT pk_task PRIMARY KEY, title text, secret text);
GRANT SELECT, DELETE ON task TO pg_monitor;
GRANT SELECT (title) ON task TO pg_monitor;
GRANT SELECT (secret) ON task TO pg_monitor;
