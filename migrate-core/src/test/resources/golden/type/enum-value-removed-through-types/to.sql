CREATE TYPE mood AS ENUM ('ok', 'happy', 'calm');
CREATE DOMAIN good_mood AS mood DEFAULT 'ok' CHECK (VALUE <> 'calm');
CREATE TYPE entry AS (at timestamptz, felt mood, better good_mood);
CREATE TABLE diary (id bigint PRIMARY KEY, mood good_mood NOT NULL, entries entry[], last entry);
CREATE FUNCTION felt(e entry) RETURNS mood LANGUAGE sql IMMUTABLE RETURN (e).felt;
CREATE VIEW feeling AS SELECT id, felt(last) AS felt, mood FROM diary;
