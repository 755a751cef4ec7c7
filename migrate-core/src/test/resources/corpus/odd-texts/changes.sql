ALTER TABLE texts ALTER COLUMN crlf SET DEFAULT E'\n\r\n';
ALTER TABLE texts ALTER COLUMN uni SET DEFAULT 'é é';
CREATE OR REPLACE FUNCTION body() RETURNS text LANGUAGE plpgsql AS $f$
BEGIN
	-- migrate:downgrade
	RETURN 'x' || $g$ nested; $g$;
END;
$f$;
COMMENT ON TABLE texts IS E'first\r\n-- migrate:upgrade\r\nthird';
