-- base
CREATE TABLE t (a text);

-- clause: carriage returns in a default, a check and a comment
CREATE TABLE x (a text DEFAULT E'x\r\ny\rz', CONSTRAINT y CHECK (a <> E'q\r\nz'));
COMMENT ON TABLE x IS E'first\r\nsecond\rthird';
COMMENT ON COLUMN x.a IS E'\r\n';

-- clause: carriage returns in bodies
DO $d$ BEGIN EXECUTE E'CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$ SELECT ''a\r\nb\\r''::text $$'; END $d$;
DO $d$ BEGIN EXECUTE E'CREATE FUNCTION g() RETURNS text LANGUAGE plpgsql AS $$\r\nBEGIN\r\n  RETURN ''x'';\r\nEND\r\n$$'; END $d$;
CREATE FUNCTION h() RETURNS text LANGUAGE sql RETURN E'a\r\nb';

-- clause: carriage returns in a view, a rule, a policy, a trigger and an index
CREATE VIEW v AS SELECT E'x\r\ny'::text AS a;
CREATE MATERIALIZED VIEW m AS SELECT E'  x  \r\n   y  '::text AS a;
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW WHEN (new.a = E'\r') EXECUTE FUNCTION f(E'one\r\n');
CREATE RULE r AS ON DELETE TO t DO ALSO UPDATE t SET a = E'\r\n';
CREATE POLICY p ON t USING (a <> E'\r\n');
CREATE INDEX i ON t ((a || E'\r\n')) WHERE a <> E'\r';

-- clause: carriage returns in values and names
CREATE TYPE e AS ENUM (E'a\r\nb', E'c\r');
CREATE DOMAIN d AS text DEFAULT E'\r\n' CONSTRAINT z CHECK (VALUE <> E'\r');
CREATE TABLE x (U&"a\000D\000Ab" text, CONSTRAINT U&"c\000D" CHECK (U&"a\000D\000Ab" <> ''));
CREATE STATISTICS s ON (a || E'\r\n') FROM t;

-- clause: blanks in the lines of a text
CREATE VIEW v AS SELECT E'   x   \n      y   \n\n  z\t\n'::text AS a, E'\t\v\f\b'::text AS b;
CREATE TABLE x (a text DEFAULT E'  \n   x   \n  ');
COMMENT ON TABLE x IS E'  \n   x   \n  ';

-- clause: backslashes and quotes
CREATE TABLE x (a text DEFAULT E'\\r\\n ''x'' "y" $$ $a$ \\', CONSTRAINT y CHECK (a <> '\'));
COMMENT ON TABLE x IS '\r\n\\ ''x'' $$ E''\n''  \';
CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $a$ SELECT $$ \r '' \\ $function$ $$::text $a$;

-- clause: Unicode
CREATE TABLE x ("é" text DEFAULT U&'e\0301 \00e9 \feff \200f \202e \+01F600 \2028 \0085 \00a0', U&"e\0301" text, "ı İ ß" text);
COMMENT ON TABLE x IS U&'\feffx\200f \+01F600 \2028\2029\0085\00a0\3000';
CREATE TYPE e AS ENUM (U&'e\0301', U&'\00e9', U&' \2003');

-- clause: texts that read as placeholders and markers
CREATE TABLE x (a text DEFAULT '${x} $ {y} ${', CONSTRAINT y CHECK (a <> '${schema}'));
COMMENT ON TABLE x IS E'a\n-- migrate:downgrade\n--migrate:upgrade\n-- revision: x\n-- downgrade\nDROP TABLE t;';
CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$
-- migrate:downgrade
-- migrate:done-when SELECT true
--- migrate:upgrade
BEGIN RETURN '${x}'; END
-- downgrade
$$;
CREATE VIEW v AS SELECT E'\n-- migrate:downgrade\n'::text AS a;
