CREATE TABLE task (a bigint, b bigint, CONSTRAINT two UNIQUE (a), CONSTRAINT one UNIQUE (b));
CREATE INDEX gone ON task (a, b);
