CREATE TABLE other (id bigint PRIMARY KEY);
CREATE TABLE task (id bigint PRIMARY KEY, code text UNIQUE, n integer CHECK (n > 0), other_id bigint REFERENCES other, EXCLUDE (n WITH =));
CREATE INDEX ON task (n);
CREATE INDEX ON task (lower(code));
CREATE MATERIALIZED VIEW seen AS SELECT id FROM task;
CREATE INDEX ON seen (id);
