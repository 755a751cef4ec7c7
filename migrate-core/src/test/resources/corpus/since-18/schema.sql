-- since: 18
CREATE EXTENSION btree_gist;
CREATE TABLE doubled (a int, b int GENERATED ALWAYS AS (a * 2));
CREATE TABLE v (a int CONSTRAINT a_given NOT NULL, c int NOT NULL NO INHERIT, d int CONSTRAINT d_positive CHECK (d > 0) NOT ENFORCED);
CREATE TABLE period (id int, during tstzrange, PRIMARY KEY (id, during WITHOUT OVERLAPS));
CREATE TABLE within (id int, pid int, during tstzrange, FOREIGN KEY (pid, PERIOD during) REFERENCES period (id, PERIOD during), UNIQUE (id, during WITHOUT OVERLAPS));
CREATE TABLE loose (id int PRIMARY KEY, v int REFERENCES loose NOT ENFORCED);
CREATE TABLE later (n int);
ALTER TABLE later ADD CONSTRAINT later_n NOT NULL n NOT VALID;
CREATE TABLE parent (p int CONSTRAINT p_there NOT NULL);
CREATE TABLE child () INHERITS (parent);
COMMENT ON CONSTRAINT a_given ON v IS 'Given';
