-- privileges
CREATE TABLE task (id bigint CONSTRAINT pk_task PRIMARY KEY, title text, secret text);
CREATE SEQUENCE number;
CREATE VIEW open_task AS SELECT id FROM task;
GRANT SELECT, INSERT ON task TO pg_monitor;
GRANT UPDATE (title) ON task TO pg_read_all_data;
GRANT SELECT ON open_task TO PUBLIC;
GRANT USAGE ON SEQUENCE number TO pg_monitor;
