-- since: 18
CREATE EXTENSION btree_gist;
CREATE TABLE doubled (a int, b int GENERATED ALWAYS AS (a * 2));
CREATE TABLE v (a int NOT NULL, c int NOT NULL, d int CONSTRAINT d_positive CHECK (d > 0) NOT ENFORCED);
CREATE TABLE period (id int, during tstzrange, PRIMARY KEY (id, during WITHOUT OVERLAPS));
CREATE TABLE within (id int, pid int, during tstzrange, FOREIGN KEY (pid, PERIOD during) REFERENCES period (id, PERIOD during), UNIQUE (id, during WITHOUT OVERLAPS));
CREATE TABLE loose (id int PRIMARY KEY, v int REFERENCES loose NOT ENFORCED);
CREATE TABLE parent (p int NOT NULL);
CREATE TABLE child () INHERITS (parent);
