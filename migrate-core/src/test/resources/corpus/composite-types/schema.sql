CREATE TYPE compfoo AS (f1 int, f2 text COLLATE "C");
CREATE TYPE nested AS (foo compfoo, foos compfoo[], n numeric(5, 2));
CREATE TABLE has_some (id int, one compfoo DEFAULT ROW(1, 'a')::compfoo, more nested[]);
CREATE FUNCTION getfoo() RETURNS SETOF compfoo LANGUAGE sql AS $$ SELECT 1, 'a' $$;
COMMENT ON TYPE compfoo IS 'Two of a kind';
COMMENT ON COLUMN compfoo.f2 IS 'The text';
