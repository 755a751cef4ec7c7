CREATE TABLE task (a bigint, b bigint, c bigint, CONSTRAINT two UNIQUE (a), CONSTRAINT three UNIQUE (b), CONSTRAINT cb CHECK (a > 0), CONSTRAINT cc CHECK (b > 0));
CREATE INDEX i2 ON task (c, a);
CREATE INDEX i3 ON task (c, b);
