CREATE TABLE place (id int PRIMARY KEY, state text);
CREATE TYPE status AS ENUM ('a', 'b');
CREATE TABLE job (id int PRIMARY KEY, status status);
CREATE VIEW report AS SELECT id FROM place;
CREATE SEQUENCE counter;
CREATE INDEX taken ON place (state);
