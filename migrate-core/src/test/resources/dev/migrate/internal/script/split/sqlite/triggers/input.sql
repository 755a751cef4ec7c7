CREATE TABLE t (a, b);
CREATE TRIGGER t1 AFTER INSERT ON t BEGIN
  UPDATE t SET b = CASE WHEN a > 1 THEN 'x;' ELSE 'end' END;
  DELETE FROM t WHERE b = 'END;';
END;
create temp trigger t2 before delete on t when old.a > 1 begin select 1; end;
CREATE TEMPORARY TRIGGER t3 AFTER INSERT ON t BEGIN SELECT 1; SELECT 2; END;
SELECT CASE a WHEN 1 THEN 2 END FROM t; SELECT 'after';
