DROP INDEX ix;

DROP FUNCTION norm(t text);
