ALTER TABLE job ALTER COLUMN state DROP DEFAULT;

ALTER DOMAIN status RENAME TO status__old;

CREATE TYPE status AS ENUM ('new', 'paid');

-- Rows with a value that the new type does not have fail here: change them before.
ALTER TABLE job ALTER COLUMN state TYPE status USING state::text::status;

ALTER TABLE job ALTER COLUMN state SET DEFAULT 'new'::status;

DROP DOMAIN status__old;
