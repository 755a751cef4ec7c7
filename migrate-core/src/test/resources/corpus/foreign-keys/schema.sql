CREATE TABLE region (country char(2), code text, name text, PRIMARY KEY (country, code), UNIQUE (name, country));
CREATE TABLE city (
	id int PRIMARY KEY,
	country char(2),
	region text,
	twin int REFERENCES city ON DELETE SET NULL,
	capital_of text,
	CONSTRAINT in_region FOREIGN KEY (country, region) REFERENCES region ON DELETE CASCADE ON UPDATE CASCADE,
	CONSTRAINT by_name FOREIGN KEY (capital_of, country) REFERENCES region (name, country) MATCH FULL ON DELETE SET DEFAULT
);
CREATE TABLE street (
	id int PRIMARY KEY,
	city_id int NOT NULL CONSTRAINT in_city REFERENCES city DEFERRABLE INITIALLY DEFERRED,
	crossing int REFERENCES street ON UPDATE RESTRICT DEFERRABLE
);
CREATE TABLE pending (street_id int);
ALTER TABLE pending ADD CONSTRAINT pending_street FOREIGN KEY (street_id) REFERENCES street NOT VALID;
