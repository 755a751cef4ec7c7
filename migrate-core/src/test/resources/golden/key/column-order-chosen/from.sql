CREATE TABLE other (a bigint, b bigint, UNIQUE (a, b));
CREATE TABLE task (a bigint, b bigint, CONSTRAINT uq UNIQUE (a, b));
