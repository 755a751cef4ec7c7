CREATE TABLE task (a bigint, b bigint, CONSTRAINT ua UNIQUE (a));
CREATE UNIQUE INDEX ub ON task (b);
