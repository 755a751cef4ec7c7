CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a; SELECT a + 1; END;
CREATE OR REPLACE FUNCTION g(a int) RETURNS text
  BEGIN ATOMIC
    SELECT CASE WHEN a > 1 THEN CASE a WHEN 2 THEN 'two;' ELSE ';' END ELSE 'end' END;
    SELECT (CASE WHEN true THEN 1 END);
  END;
create or replace procedure p() begin atomic insert into t values (1); delete from t; end;
create procedure p2()
language sql
begin /* ; */ atomic -- ;
  select 1; end;
CREATE FUNCTION h() RETURNS int RETURN 1;
CREATE FUNCTION "begin"() RETURNS int LANGUAGE sql AS 'SELECT 1; SELECT 2';
CREATE FUNCTION i("begin" int, e int DEFAULT CASE WHEN true THEN 1 END) RETURNS int RETURN 1;
SELECT CASE WHEN true THEN 1 END; SELECT 2;
CREATE TABLE begin_atomic (a int); CREATE VIEW v AS SELECT CASE a WHEN 1 THEN 2 END FROM t;
CREATE FUNCTION j() RETURNS int BEGIN ATOMIC END;
SELECT 'after';
