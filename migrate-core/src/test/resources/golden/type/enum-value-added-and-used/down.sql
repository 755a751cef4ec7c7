ALTER TABLE task ALTER COLUMN s DROP DEFAULT;

ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('A', 'B');

-- Rows with a value that the new type does not have fail here: change them before.
ALTER TABLE task ALTER COLUMN s TYPE state USING s::text::state;

ALTER TABLE task ALTER COLUMN s SET DEFAULT 'A'::state;

DROP TYPE state__old;
