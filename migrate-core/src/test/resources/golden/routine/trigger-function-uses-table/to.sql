CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE FUNCTION row_of(t task) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM row_of(NEW); RETURN NEW; END';
CREATE TRIGGER tr BEFORE INSERT ON task FOR EACH ROW EXECUTE FUNCTION touch();
CREATE POLICY p ON task USING (row_of(task) = 1);
