-- not written
CREATE TYPE pair AS (a int, b int);
CREATE TYPE colour AS ENUM ('red');
CREATE FUNCTION pair_of(n int) RETURNS pair LANGUAGE sql IMMUTABLE AS 'SELECT ROW(n, n)::pair';
CREATE CAST (int AS pair) WITH FUNCTION pair_of(int) AS ASSIGNMENT;
CREATE CAST (varchar AS colour) WITH INOUT AS IMPLICIT;
CREATE CAST (pair AS int) WITH INOUT;
CREATE TABLE cast_user (id int, p pair DEFAULT 1::pair);
