CREATE TABLE task (a bigint, b bigint, CONSTRAINT ub UNIQUE (b));
CREATE UNIQUE INDEX ua ON task (a);
