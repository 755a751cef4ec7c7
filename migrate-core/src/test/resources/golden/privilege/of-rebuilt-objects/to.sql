-- privileges
CREATE TABLE task (id bigint CONSTRAINT pk_task PRIMARY KEY, title varchar(20), secret text);
CREATE TYPE mood AS ENUM ('ok', 'happy');
CREATE TABLE diary (id bigint CONSTRAINT pk_diary PRIMARY KEY, mood mood, g text GENERATED ALWAYS AS (lower(id::text)) STORED);
CREATE VIEW open_task AS SELECT id, title FROM task;
CREATE MATERIALIZED VIEW titles AS SELECT title, secret FROM task;
CREATE FUNCTION one(b integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN 1;
REVOKE EXECUTE ON FUNCTION one(integer) FROM PUBLIC;
REVOKE USAGE ON TYPE mood FROM PUBLIC;
GRANT USAGE ON TYPE mood TO pg_monitor;
GRANT SELECT ON open_task TO pg_monitor;
GRANT SELECT, DELETE ON titles TO pg_monitor;
GRANT SELECT (g) ON diary TO pg_monitor;
