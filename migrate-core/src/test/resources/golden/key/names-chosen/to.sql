CREATE TABLE other (id bigint CONSTRAINT other_pkey PRIMARY KEY);
CREATE TABLE task (id bigint CONSTRAINT pk_task PRIMARY KEY, code text CONSTRAINT "One Code" UNIQUE, n integer CONSTRAINT positive CHECK (n > 0), other_id bigint CONSTRAINT fk_other REFERENCES other, CONSTRAINT alone EXCLUDE (n WITH =));
CREATE INDEX by_n ON task (n);
CREATE INDEX by_code ON task (lower(code));
CREATE MATERIALIZED VIEW seen AS SELECT id FROM task;
CREATE INDEX seen_ids ON seen (id);
