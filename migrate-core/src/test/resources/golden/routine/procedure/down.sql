DROP PROCEDURE p(IN a integer);
