CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $body$
BEGIN
  EXECUTE $$ SELECT ';' ; $$;
  RETURN $b$ ; $body $ $b$;
END;
$body$