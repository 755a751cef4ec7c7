-- names: convention
-- alike
CREATE TABLE task (id bigint PRIMARY KEY, code text UNIQUE, n integer CHECK (n > 0), parent_id bigint REFERENCES task (id));
CREATE INDEX ON task (parent_id);
