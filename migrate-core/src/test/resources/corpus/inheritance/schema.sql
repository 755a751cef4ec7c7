CREATE TABLE cities (name text, population float, elevation int CHECK (elevation > -500));
CREATE TABLE capitals (state char(2)) INHERITS (cities);
CREATE TABLE named (name text NOT NULL, label text DEFAULT 'none');
CREATE TABLE both_of (id int PRIMARY KEY) INHERITS (cities, named);
ALTER TABLE capitals ALTER COLUMN population SET DEFAULT 1000;
CREATE INDEX ON cities (name);
CREATE INDEX ON capitals (name);
