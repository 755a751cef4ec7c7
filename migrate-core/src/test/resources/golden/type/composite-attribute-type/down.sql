ALTER TYPE pair RENAME TO pair__old;

CREATE TYPE pair AS (
    a integer,
    b text
);

-- Rows with a value that the new type does not have fail here: change them before.
ALTER TABLE task ALTER COLUMN p TYPE pair USING p::text::pair;

DROP TYPE pair__old;
