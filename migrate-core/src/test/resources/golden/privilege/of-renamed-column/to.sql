-- privileges
-- rename: column task secret hidden
CREATE TABLE task (id bigint CONSTRAINT pk_task PRIMARY KEY, title text, hidden text);
GRANT SELECT (hidden) ON task TO pg_monitor;
