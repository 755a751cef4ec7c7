ALTER TABLE cities ADD COLUMN mayor text;
ALTER TABLE cities ALTER COLUMN population TYPE double precision;
ALTER TABLE capitals ALTER COLUMN population DROP DEFAULT;
ALTER TABLE both_of NO INHERIT named;
CREATE TABLE towns () INHERITS (cities);
