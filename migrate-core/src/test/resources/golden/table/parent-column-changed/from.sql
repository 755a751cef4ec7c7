CREATE TABLE base (a integer, c varchar(10));
CREATE TABLE child (b integer) INHERITS (base);
