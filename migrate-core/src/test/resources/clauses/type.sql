-- base
CREATE TYPE e AS ENUM ('a', 'b');
CREATE DOMAIN d AS text;
CREATE TYPE c AS (a integer, b text);
CREATE TYPE g AS RANGE (SUBTYPE = numeric);

-- clause: ENUM
CREATE TYPE x AS ENUM ('b', 'a', 'it''s');

-- clause: ENUM without values
CREATE TYPE x AS ENUM ();

-- clause: COMMENT ON TYPE of an enum
COMMENT ON TYPE e IS 'Words';

-- clause: DOMAIN ... DEFAULT
ALTER DOMAIN d SET DEFAULT 'x';

-- clause: DOMAIN ... NOT NULL
ALTER DOMAIN d SET NOT NULL;

-- clause: DOMAIN ... several checks
ALTER DOMAIN d ADD CONSTRAINT y CHECK (VALUE <> '');
ALTER DOMAIN d ADD CONSTRAINT x CHECK (length(VALUE) < 10);

-- clause: DOMAIN ... CHECK NOT VALID
ALTER DOMAIN d ADD CONSTRAINT x CHECK (VALUE <> '') NOT VALID;

-- clause: DOMAIN ... COLLATE
CREATE DOMAIN x AS varchar(20) COLLATE "C" DEFAULT 'y' NOT NULL CONSTRAINT z CHECK (VALUE > 'a');

-- clause: DOMAIN over a domain
CREATE DOMAIN x AS d CONSTRAINT z CHECK (VALUE > 'a');

-- clause: DOMAIN over an array
CREATE DOMAIN x AS integer[] CONSTRAINT z CHECK (array_length(VALUE, 1) = 2);

-- clause: COMMENT ON DOMAIN
COMMENT ON DOMAIN d IS 'Text';

-- clause: COMMENT ON CONSTRAINT ... ON DOMAIN
ALTER DOMAIN d ADD CONSTRAINT x CHECK (VALUE <> '');
COMMENT ON CONSTRAINT x ON DOMAIN d IS 'Some';

-- clause: composite with collations
CREATE TYPE x AS (a text COLLATE "C", b numeric(10, 2)[], c d);

-- clause: composite with another attribute
ALTER TYPE c ADD ATTRIBUTE x text COLLATE "C";

-- clause: composite without attributes
CREATE TYPE x AS ();

-- clause: COMMENT ON TYPE of a composite and its attribute
COMMENT ON TYPE c IS 'Both';
COMMENT ON COLUMN c.a IS 'A number';

-- clause: RANGE with everything
CREATE FUNCTION distance(text, text) RETURNS double precision IMMUTABLE LANGUAGE sql RETURN 1;
CREATE TYPE x AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = "C", SUBTYPE_DIFF = distance,
	MULTIRANGE_TYPE_NAME = several);

-- clause: COMMENT ON TYPE of a range
COMMENT ON TYPE g IS 'From and to';
