-- privileges
CREATE TABLE task (id bigint CONSTRAINT pk_task PRIMARY KEY, title text, secret text);
GRANT SELECT ON task TO pg_monitor;
GRANT INSERT ON task TO pg_monitor WITH GRANT OPTION;
