ALTER TABLE job ALTER COLUMN state DROP DEFAULT;

ALTER TYPE status RENAME TO status__old;

CREATE DOMAIN status AS text
    CONSTRAINT status_check CHECK (VALUE <> ''::text);

-- Rows with a value that the new type does not have fail here: change them before.
ALTER TABLE job ALTER COLUMN state TYPE status USING state::text::status;

ALTER TABLE job ALTER COLUMN state SET DEFAULT 'new'::text;

DROP TYPE status__old;
