DROP RULE rl_bad ON person;

DROP VIEW happy;

DROP VIEW first;

ALTER TABLE person DROP CONSTRAINT ck_person_mood;

DROP INDEX ix_person_good;

ALTER TABLE person ALTER COLUMN rank TYPE text;

ALTER TABLE person ALTER COLUMN mood TYPE mood USING mood::mood;

ALTER TABLE person
    ADD CONSTRAINT ck_person_mood CHECK (mood <> 'bad'::mood);

CREATE INDEX ix_person_good ON person (id)
    WHERE mood = 'good'::mood;

CREATE VIEW first AS
SELECT id,
    rank
   FROM person
  WHERE (rank = 'high'::text);

CREATE VIEW happy AS
SELECT id,
    mood
   FROM person
  WHERE (mood = ANY (ARRAY['good'::mood, 'bad'::mood]))
  ORDER BY mood;

CREATE RULE rl_bad AS
    ON DELETE TO person
   WHERE (old.mood = 'good'::mood) DO INSTEAD NOTHING;

DROP TYPE rank;

-- CREATE TYPE mood AS ENUM ('good', 'bad');
--
-- ALTER TABLE person
--     ADD CONSTRAINT ck_person_mood CHECK (mood <> 'bad'::character varying);
--
-- CREATE INDEX ix_person_good ON person (id)
--     WHERE mood = 'good'::character varying;
--
-- CREATE VIEW first AS
-- SELECT id,
--     rank
--    FROM person
--   WHERE (rank = 'high'::rank);
--
-- CREATE VIEW happy AS
-- SELECT id,
--     mood
--    FROM person
--   WHERE (mood = ANY (ARRAY['good'::character varying, 'bad'::character varying]))
--   ORDER BY mood;
--
-- CREATE RULE rl_bad AS
--     ON DELETE TO person
--    WHERE (old.mood = 'good'::character varying) DO INSTEAD NOTHING;
