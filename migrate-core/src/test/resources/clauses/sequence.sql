-- base
CREATE TABLE t (a integer, b bigint);
CREATE UNLOGGED TABLE u (a integer);
CREATE SEQUENCE s;

-- clause: AS
ALTER SEQUENCE s AS smallint;

-- clause: START WITH
ALTER SEQUENCE s START WITH 5;

-- clause: INCREMENT BY
ALTER SEQUENCE s INCREMENT BY 50;

-- clause: MINVALUE and MAXVALUE
ALTER SEQUENCE s MINVALUE -5 MAXVALUE 500;

-- clause: CACHE
ALTER SEQUENCE s CACHE 20;

-- clause: CYCLE
ALTER SEQUENCE s CYCLE;

-- clause: counting down
CREATE SEQUENCE x AS integer INCREMENT BY -1 START WITH -10 MINVALUE -100 MAXVALUE -1;

-- clause: OWNED BY
ALTER SEQUENCE s OWNED BY t.a;

-- clause: UNLOGGED
-- since: 15
ALTER SEQUENCE s SET UNLOGGED;

-- clause: a serial column of an unlogged table
CREATE UNLOGGED TABLE x (id bigserial);

-- clause: a serial column of an unlogged table, logged
-- since: 15
CREATE UNLOGGED TABLE x (id bigserial);
ALTER SEQUENCE x_id_seq SET LOGGED;

-- clause: a serial column of a logged table, unlogged
-- since: 15
CREATE TABLE x (id serial);
ALTER SEQUENCE x_id_seq SET UNLOGGED;

-- clause: an identity column of an unlogged table
CREATE UNLOGGED TABLE x (id integer GENERATED ALWAYS AS IDENTITY);

-- clause: a new serial column of an unlogged table, logged
-- since: 15
ALTER TABLE u ADD id bigserial;
ALTER SEQUENCE u_id_seq SET LOGGED;

-- clause: a new serial column of a logged table, unlogged
-- since: 15
ALTER TABLE t ADD id bigserial;
ALTER SEQUENCE t_id_seq SET UNLOGGED;

-- clause: a new sequence that an unlogged table owns
-- since: 15
CREATE SEQUENCE x OWNED BY u.a;

-- clause: a new unlogged sequence that a logged table owns
-- since: 15
CREATE UNLOGGED SEQUENCE x OWNED BY t.a;

-- clause: COMMENT ON SEQUENCE
COMMENT ON SEQUENCE s IS 'Counts';

-- clause: COMMENT ON SEQUENCE of a serial column
CREATE TABLE x (id serial);
COMMENT ON SEQUENCE x_id_seq IS 'Counts';
