CREATE PROCEDURE p(a integer) LANGUAGE plpgsql AS $$
BEGIN
    RAISE NOTICE 'it''s; %', a;
END
$$;
