ALTER TABLE task ALTER COLUMN a TYPE text;

ALTER TABLE task
    ADD CONSTRAINT ck CHECK (a <> ''::text);

CREATE INDEX ix ON task (lower(a));

-- CREATE INDEX plain ON task (a);
