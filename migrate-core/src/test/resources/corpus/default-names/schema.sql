CREATE TABLE visit (id int PRIMARY KEY, code text UNIQUE, a int, b int, UNIQUE (a, b), CHECK (a < b), EXCLUDE (a WITH =));
CREATE TABLE stay (id serial PRIMARY KEY, visit_id int REFERENCES visit, code text REFERENCES visit (code), parent int REFERENCES stay);
CREATE INDEX ON stay (visit_id);
CREATE INDEX ON stay (lower(code));
CREATE INDEX ON stay (visit_id, code);
CREATE FUNCTION seen(number int) RETURNS int LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO visit (id) VALUES (number) ON CONFLICT ON CONSTRAINT visit_pkey DO NOTHING;
	RETURN number;
END $$;
