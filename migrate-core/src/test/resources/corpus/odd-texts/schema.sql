CREATE TABLE texts (
	id int PRIMARY KEY,
	crlf text DEFAULT E'a\r\nb\rc\td\fe\x01',
	backslash text DEFAULT 'a\b\\c',
	dollar text DEFAULT '$$ $1 $body$',
	marker text DEFAULT '
-- migrate:downgrade
DROP TABLE texts;
',
	holder text DEFAULT '${name} #{name} :name ? {fn now()}',
	uni text DEFAULT 'é é ‏ ﻿🦊 ',
	quotes text DEFAULT 'it''s "here"',
	CONSTRAINT c CHECK (backslash <> '\' AND dollar !~ '^\d+\s$')
);
CREATE FUNCTION body() RETURNS text LANGUAGE plpgsql AS $f$
BEGIN
	-- a comment; with a ' quote
	RETURN 'x\y' || $g$ nested; $g$ || E'\'' /* ; */;	
END;
$f$;
CREATE VIEW texted AS SELECT E'a\r\nb'::text AS a, 'c\d'::text AS b, '--'::text AS c;
