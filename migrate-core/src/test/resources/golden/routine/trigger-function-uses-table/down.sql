DROP TRIGGER tr ON task;

DROP POLICY p ON task;

DROP FUNCTION touch();

DROP FUNCTION row_of(t task);

DROP TABLE task;
