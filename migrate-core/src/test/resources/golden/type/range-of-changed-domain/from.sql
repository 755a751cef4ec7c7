CREATE DOMAIN score AS integer CHECK (VALUE > 0);
CREATE TYPE scores AS RANGE (SUBTYPE = score);
CREATE TABLE game (id bigint PRIMARY KEY, wins scores);
