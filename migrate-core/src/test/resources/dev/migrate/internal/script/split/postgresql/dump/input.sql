--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

CREATE FUNCTION public.touch() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  NEW.updated_at = now(); -- it's
  RETURN NEW;
END
$$;

ALTER FUNCTION public.touch() OWNER TO app;

--
-- Name: COLUMN users.email; Type: COMMENT; Schema: public; Owner: app
--

COMMENT ON COLUMN public.users.email IS 'the user''s; address';

COPY public.users (id, email) FROM stdin;
1	a;b@example.org
2	\N
\.


SELECT pg_catalog.setval('public.users_id_seq', 2, true);
CREATE TRIGGER t BEFORE UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE POLICY p ON public.users USING ((owner = CURRENT_USER)) WITH CHECK ((a > 1));
