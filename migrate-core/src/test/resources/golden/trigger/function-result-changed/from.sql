CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE FUNCTION fine(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER tr BEFORE INSERT ON task FOR EACH ROW WHEN (fine(NEW.a)) EXECUTE FUNCTION stop();
