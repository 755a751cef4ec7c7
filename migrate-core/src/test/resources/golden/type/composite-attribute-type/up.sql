ALTER TYPE pair RENAME TO pair__old;

CREATE TYPE pair AS (
    a bigint,
    b text
);

ALTER TABLE task ALTER COLUMN p TYPE pair USING p::text::pair;

DROP TYPE pair__old;
