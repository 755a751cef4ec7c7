DO $$ BEGIN PERFORM 1; END; $$;
CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $body$
BEGIN
  EXECUTE $$ SELECT ';' ; $$;
  RETURN $b$ ; $body $ $b$;
END;
$body$;
PREPARE p AS SELECT $1, $2; SELECT a$b$c, x$$y; SELECT 1;
SELECT $é1$ ; $é$ ; $é1$, $_$;$_$;
SELECT $a$ x$a$, $delim$;$junk$delim$;
SELECT $1$t$;$t$;
SELECT $not_a_quote; SELECT '$$'; SELECT $$'$$;
SELECT $$$$, $$;$$;
SELECT $Tag$ ; $tag$ ; $Tag$;
