-- names: convention
-- alike
CREATE TABLE task (id bigint PRIMARY KEY, a integer UNIQUE CHECK (a > 0));
CREATE INDEX ON task (a);
