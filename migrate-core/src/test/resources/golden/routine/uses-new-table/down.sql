DROP FUNCTION b_count();

DROP FUNCTION a_count();

DROP TABLE task;
