-- base
CREATE TABLE t (a integer, b text, c integer);
CREATE STATISTICS s ON a, c FROM t;
CREATE TEXT SEARCH CONFIGURATION w (PARSER = "default");
CREATE FUNCTION near(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true';

-- clause: STATISTICS of some kinds
CREATE STATISTICS x (ndistinct, mcv) ON a, b FROM t;

-- clause: STATISTICS of expressions
CREATE STATISTICS x ON lower(b), (a + c), a FROM t;

-- clause: STATISTICS of one expression
CREATE STATISTICS x ON (a + c) FROM t;

-- clause: ALTER STATISTICS ... SET STATISTICS
ALTER STATISTICS s SET STATISTICS 50;

-- clause: ALTER STATISTICS ... SET STATISTICS 0
ALTER STATISTICS s SET STATISTICS 0;

-- clause: COMMENT ON STATISTICS
COMMENT ON STATISTICS s IS 'Both';

-- clause: OPERATOR
CREATE OPERATOR ### (FUNCTION = near, LEFTARG = text, RIGHTARG = text, COMMUTATOR = ###, RESTRICT = eqsel, JOIN = eqjoinsel,
	HASHES, MERGES);
COMMENT ON OPERATOR ### (text, text) IS 'Near';

-- clause: COLLATION
CREATE COLLATION x (PROVIDER = icu, LOCALE = 'de-u-co-phonebk', DETERMINISTIC = false);
COMMENT ON COLLATION x IS 'German';

-- clause: COLLATION of the C library
CREATE COLLATION x (LC_COLLATE = 'C', LC_CTYPE = 'POSIX');

-- clause: COLLATION ... RULES
-- since: 16
CREATE COLLATION x (PROVIDER = icu, LOCALE = 'und', RULES = '&V << w <<< W');

-- clause: COLLATION ... builtin
-- since: 17
CREATE COLLATION x (PROVIDER = builtin, LOCALE = 'C.UTF-8');

-- clause: TEXT SEARCH DICTIONARY
CREATE TEXT SEARCH DICTIONARY x (TEMPLATE = snowball, LANGUAGE = english, STOPWORDS = english);
COMMENT ON TEXT SEARCH DICTIONARY x IS 'Words';

-- clause: TEXT SEARCH CONFIGURATION ... MAPPING
ALTER TEXT SEARCH CONFIGURATION w ADD MAPPING FOR word, asciiword WITH english_stem, simple;
COMMENT ON TEXT SEARCH CONFIGURATION w IS 'Words';
