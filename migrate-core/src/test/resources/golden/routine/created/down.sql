DROP FUNCTION f(a integer, b text);
