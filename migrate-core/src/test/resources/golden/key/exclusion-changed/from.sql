CREATE TABLE stay (a int4range, b int4range, CONSTRAINT ex EXCLUDE USING gist (a WITH &&));
