DROP CAST (pair AS int);
CREATE CAST (pair AS bigint) WITH INOUT;
