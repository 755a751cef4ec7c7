ALTER DOMAIN amount RENAME TO amount__old;

CREATE DOMAIN amount AS integer
    CONSTRAINT ck CHECK (VALUE > 0);

-- Rows with a value that the new type does not have fail here: change them before.
ALTER TABLE task ALTER COLUMN n TYPE amount USING n::text::amount;

DROP DOMAIN amount__old;
