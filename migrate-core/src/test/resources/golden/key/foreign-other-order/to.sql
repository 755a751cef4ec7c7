-- names: convention
-- alike
CREATE TABLE a (x integer, y integer, CONSTRAINT pk_a PRIMARY KEY (x, y));
CREATE TABLE b (x integer, y integer, CONSTRAINT fk FOREIGN KEY (y, x) REFERENCES a (y, x));
