-- base
CREATE TABLE t (a integer, b bigint);
CREATE UNLOGGED TABLE u (a integer);
CREATE SEQUENCE s;

-- clause: an identity column of an unlogged table, logged
-- since: 15
CREATE UNLOGGED TABLE x (id integer GENERATED ALWAYS AS IDENTITY);
ALTER SEQUENCE x_id_seq SET LOGGED;

-- clause: an identity column of a logged table, unlogged
-- since: 15
CREATE TABLE x (id integer GENERATED ALWAYS AS IDENTITY);
ALTER SEQUENCE x_id_seq SET UNLOGGED;

-- clause: a new identity column of an unlogged table, logged
-- since: 15
ALTER TABLE u ADD id bigint GENERATED ALWAYS AS IDENTITY;
ALTER SEQUENCE u_id_seq SET LOGGED;
