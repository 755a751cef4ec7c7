CREATE TYPE employee_type AS (name text, salary numeric, manager text COLLATE "C");
CREATE TABLE employees OF employee_type (PRIMARY KEY (name), salary WITH OPTIONS DEFAULT 1000 CHECK (salary > 0));
CREATE TABLE former OF employee_type;
CREATE TABLE teams (id int, lead employee_type, members employee_type[]);
