CREATE TYPE mood AS ENUM ('ok');

CREATE DOMAIN score AS integer;

CREATE TYPE pair AS (
    a integer,
    b integer
);

CREATE TYPE span AS RANGE (SUBTYPE = integer);

CREATE SEQUENCE number;

CREATE TABLE task (
    id bigint,
    title text,
    secret text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);

CREATE MATERIALIZED VIEW titles AS
SELECT title
   FROM task;

CREATE OR REPLACE FUNCTION one()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN 1;

CREATE OR REPLACE FUNCTION two()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN 2;

SET check_function_bodies = off;

CREATE OR REPLACE PROCEDURE nothing()
 LANGUAGE sql
AS $procedure$SELECT 1$procedure$;

RESET check_function_bodies;

CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);

REVOKE USAGE ON TYPE mood FROM PUBLIC;

REVOKE USAGE ON DOMAIN score FROM PUBLIC;

REVOKE USAGE ON TYPE pair FROM PUBLIC;

GRANT USAGE ON TYPE span TO pg_monitor;

GRANT SELECT ON SEQUENCE number TO pg_monitor;

GRANT SELECT (title) ON TABLE task TO pg_monitor;

GRANT UPDATE (title) ON TABLE task TO pg_monitor;

GRANT SELECT ON TABLE titles TO pg_monitor;

REVOKE EXECUTE ON FUNCTION one() FROM PUBLIC;

GRANT EXECUTE ON FUNCTION one() TO pg_monitor;

REVOKE EXECUTE ON PROCEDURE nothing() FROM PUBLIC;

REVOKE EXECUTE ON FUNCTION total(integer) FROM PUBLIC;
