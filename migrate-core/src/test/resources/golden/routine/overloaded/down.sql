DROP FUNCTION f(a boolean);
