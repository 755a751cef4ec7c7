-- not written
CREATE FUNCTION abs_cmp(a int, b int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp(abs(a), abs(b))';
CREATE FUNCTION abs_lt(a int, b int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT abs(a) < abs(b)';
CREATE FUNCTION abs_eq(a int, b int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT abs(a) = abs(b)';
CREATE FUNCTION abs_gt(a int, b int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT abs(a) > abs(b)';
CREATE OPERATOR <|| (LEFTARG = int, RIGHTARG = int, FUNCTION = abs_lt);
CREATE OPERATOR =|| (LEFTARG = int, RIGHTARG = int, FUNCTION = abs_eq);
CREATE OPERATOR >|| (LEFTARG = int, RIGHTARG = int, FUNCTION = abs_gt);
CREATE OPERATOR FAMILY abs_family USING btree;
CREATE OPERATOR CLASS abs_ops FOR TYPE int USING btree FAMILY abs_family AS OPERATOR 1 <||, OPERATOR 3 =||, OPERATOR 5 >||, FUNCTION 1 abs_cmp(int, int);
CREATE TABLE numbers (n int);
CREATE INDEX ON numbers (n abs_ops);
