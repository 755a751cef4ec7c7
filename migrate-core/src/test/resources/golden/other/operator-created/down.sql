DROP TABLE pair;

DROP OPERATOR === (integer, integer);

DROP FUNCTION near(a integer, b integer);
