CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TABLE person (
    id bigint CONSTRAINT pk_person PRIMARY KEY,
    rank text NOT NULL,
    mood mood NOT NULL,
    CONSTRAINT ck_person_mood CHECK (mood <> 'bad')
);
CREATE INDEX ix_person_good ON person (id) WHERE mood = 'good';
CREATE VIEW first AS SELECT id, rank FROM person WHERE rank = 'high';
CREATE VIEW happy AS SELECT id, mood FROM person WHERE mood IN ('good', 'bad') ORDER BY mood;
CREATE RULE rl_bad AS ON DELETE TO person WHERE old.mood = 'good' DO INSTEAD NOTHING;
INSERT INTO person VALUES (1, 'high', 'good');
