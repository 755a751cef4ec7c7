-- not written
CREATE TYPE box3;
CREATE FUNCTION box3_in(cstring) RETURNS box3 LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION box3_out(box3) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE box3 (INPUT = box3_in, OUTPUT = box3_out, LIKE = text);
CREATE TYPE only_a_shell;
CREATE TABLE boxes (id int, b box3);
