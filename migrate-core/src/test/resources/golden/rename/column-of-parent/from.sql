CREATE TABLE base (a integer);
CREATE TABLE child (b integer) INHERITS (base);
