ALTER TABLE task ALTER COLUMN felt DROP DEFAULT;

ALTER TABLE old ALTER COLUMN felt DROP DEFAULT;

ALTER DOMAIN better RENAME TO better__old;

ALTER DOMAIN good RENAME TO good__old;

CREATE DOMAIN good AS mood;

CREATE DOMAIN better AS good DEFAULT ('ok'::text)::text::good;

-- Rows with a value that the new type does not have fail here: change them before.
ALTER TABLE old ALTER COLUMN felt TYPE better USING felt::text::better;

ALTER TABLE old ALTER COLUMN felt SET DEFAULT ('sad'::text)::text::better;

-- Rows with a value that the new type does not have fail here: change them before.
ALTER TABLE task ALTER COLUMN felt TYPE good USING felt::text::good;

ALTER TABLE task ALTER COLUMN felt SET DEFAULT ('ok'::text)::text::good;

DROP DOMAIN better__old;

DROP DOMAIN good__old;

-- ALTER TABLE task DROP COLUMN felt;
--
-- DROP TABLE old;
--
-- DROP DOMAIN better;
