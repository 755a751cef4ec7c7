CREATE TABLE a (x integer, y integer, CONSTRAINT pk_a PRIMARY KEY (x, y));
CREATE TABLE b (x integer, y integer, CONSTRAINT fk FOREIGN KEY (x, y) REFERENCES a (x, y) MATCH FULL);
