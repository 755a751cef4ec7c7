CREATE FUNCTION metres(centimetres numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT centimetres / 100';
CREATE TABLE people (
	id int PRIMARY KEY,
	height_cm numeric,
	height_in numeric GENERATED ALWAYS AS (height_cm / 2.54) STORED,
	height_m numeric GENERATED ALWAYS AS (metres(height_cm)) STORED NOT NULL,
	name text,
	document tsvector GENERATED ALWAYS AS (to_tsvector('english', coalesce(name, ''))) STORED
);
CREATE INDEX ON people USING gin (document);
CREATE INDEX tall ON people (height_m) WHERE height_m > 2;
