DROP RULE rl_bad ON person;

DROP VIEW happy;

DROP VIEW first;

ALTER TABLE person DROP CONSTRAINT ck_person_mood;

DROP INDEX ix_person_good;

CREATE TYPE rank AS ENUM ('low', 'high');

ALTER TABLE person ALTER COLUMN rank TYPE rank USING rank::rank;

ALTER TABLE person ALTER COLUMN mood TYPE varchar(20);

ALTER TABLE person
    ADD CONSTRAINT ck_person_mood CHECK (mood <> 'bad'::character varying);

CREATE INDEX ix_person_good ON person (id)
    WHERE mood = 'good'::character varying;

CREATE VIEW first AS
SELECT id,
    rank
   FROM person
  WHERE (rank = 'high'::rank);

CREATE VIEW happy AS
SELECT id,
    mood
   FROM person
  WHERE (mood = ANY (ARRAY['good'::character varying, 'bad'::character varying]))
  ORDER BY mood;

CREATE RULE rl_bad AS
    ON DELETE TO person
   WHERE (old.mood = 'good'::character varying) DO INSTEAD NOTHING;

-- DROP RULE rl_bad ON person;
--
-- DROP VIEW happy;
--
-- DROP VIEW first;
--
-- ALTER TABLE person DROP CONSTRAINT ck_person_mood;
--
-- DROP INDEX ix_person_good;
--
-- DROP TYPE mood;
