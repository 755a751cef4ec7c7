CREATE TYPE bug_status AS ENUM ('new', 'open', 'closed');
CREATE TYPE empty AS ENUM ();
CREATE TYPE "Odd Labels" AS ENUM ('it''s', '', 'ünï', ' blank ', 'a,b', '(x)');
CREATE TABLE bug (id serial PRIMARY KEY, description text, status bug_status NOT NULL DEFAULT 'new', former bug_status[] DEFAULT ARRAY['new', 'open']::bug_status[], odd "Odd Labels" DEFAULT 'it''s', CHECK (status <> 'closed' OR description IS NOT NULL));
CREATE INDEX open_bugs ON bug (id) WHERE status = 'open';
CREATE VIEW open_ones AS SELECT id FROM bug WHERE status = 'open'::bug_status;
CREATE FUNCTION is_open(s bug_status DEFAULT 'open') RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s = 'open' $$;
CREATE DOMAIN unsolved AS bug_status CHECK (VALUE <> 'closed');
