ALTER TABLE game ALTER COLUMN wins TYPE text;

DROP TYPE scores;

DROP DOMAIN score;

CREATE DOMAIN score AS bigint
    CONSTRAINT score_check CHECK (VALUE > 0);

CREATE TYPE scores AS RANGE (SUBTYPE = score);

ALTER TABLE game ALTER COLUMN wins TYPE scores USING wins::scores;
