CREATE TABLE task (a bigint, b bigint, CONSTRAINT kb UNIQUE (b));
CREATE UNIQUE INDEX ia ON task (a);
