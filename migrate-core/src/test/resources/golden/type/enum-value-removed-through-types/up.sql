DROP VIEW feeling;

DROP FUNCTION felt(e entry);

ALTER TYPE entry RENAME TO entry__old;

ALTER DOMAIN good_mood RENAME TO good_mood__old;

ALTER TYPE mood RENAME TO mood__old;

CREATE TYPE mood AS ENUM ('ok', 'happy', 'calm');

CREATE DOMAIN good_mood AS mood DEFAULT 'ok'::mood
    CONSTRAINT good_mood_check CHECK (VALUE <> 'calm'::mood);

CREATE TYPE entry AS (
    at timestamp with time zone,
    felt mood,
    better good_mood
);

-- Rows with a value that the new type does not have fail here: change them before.
ALTER TABLE diary ALTER COLUMN mood TYPE good_mood USING mood::text::good_mood;

-- Rows with a value that the new type does not have fail here: change them before.
ALTER TABLE diary ALTER COLUMN entries TYPE entry[] USING entries::text[]::entry[];

-- Rows with a value that the new type does not have fail here: change them before.
ALTER TABLE diary ALTER COLUMN last TYPE entry USING last::text::entry;

CREATE OR REPLACE FUNCTION felt(e entry)
 RETURNS mood
 LANGUAGE sql
 IMMUTABLE
RETURN (e).felt;

CREATE VIEW feeling AS
SELECT id,
    felt(last) AS felt,
    mood
   FROM diary;

DROP TYPE entry__old;

DROP DOMAIN good_mood__old;

DROP TYPE mood__old;
