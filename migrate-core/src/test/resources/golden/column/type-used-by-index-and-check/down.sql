ALTER TABLE task DROP CONSTRAINT ck;

DROP INDEX ix;

ALTER TABLE task ALTER COLUMN a TYPE text;

ALTER TABLE task
    ADD CONSTRAINT ck CHECK (a <> ''::text);

CREATE INDEX ix ON task (a text_pattern_ops);
