COMMENT ON FUNCTION f(a integer, b text) IS NULL;
