ALTER TABLE cities ADD COLUMN mayor text;
ALTER TABLE cities ALTER COLUMN population TYPE double precision;
ALTER TABLE capitals ALTER COLUMN population DROP DEFAULT;
CREATE TABLE towns () INHERITS (cities);
