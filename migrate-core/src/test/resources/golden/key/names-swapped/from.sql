CREATE TABLE task (a bigint, b bigint, CONSTRAINT one UNIQUE (a), CONSTRAINT two UNIQUE (b));
CREATE INDEX free ON task (a, b);
CREATE INDEX gone ON task (b, a);
