-- base
CREATE TYPE e AS ENUM ('a', 'b');
CREATE DOMAIN d AS text;
CREATE TYPE c AS (a integer, b text);
CREATE TYPE g AS RANGE (SUBTYPE = numeric);

-- clause: DOMAIN ... CONSTRAINT of a NOT NULL
-- since: 17
ALTER DOMAIN d ADD CONSTRAINT d_there NOT NULL;

-- clause: DOMAIN ... COMMENT ON CONSTRAINT of a NOT NULL
-- since: 18
ALTER DOMAIN d ADD CONSTRAINT d_there NOT NULL;
COMMENT ON CONSTRAINT d_there ON DOMAIN d IS 'Needed';

-- clause: COMMENT ON TYPE of a multirange
COMMENT ON TYPE g_multirange IS 'From and to';
