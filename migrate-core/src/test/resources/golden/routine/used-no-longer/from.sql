CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE FUNCTION norm(t text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(t)';
CREATE INDEX ix ON task (norm(b));
ALTER TABLE task ALTER COLUMN b SET DEFAULT norm('X');
