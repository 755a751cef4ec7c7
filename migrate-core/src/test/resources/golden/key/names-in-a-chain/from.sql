CREATE TABLE task (a bigint, b bigint, c bigint, CONSTRAINT one UNIQUE (a), CONSTRAINT two UNIQUE (b), CONSTRAINT ca CHECK (a > 0), CONSTRAINT cb CHECK (b > 0));
CREATE INDEX i1 ON task (c, a);
CREATE INDEX i2 ON task (c, b);
