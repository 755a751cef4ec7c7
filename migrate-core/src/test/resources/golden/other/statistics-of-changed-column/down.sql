DROP STATISTICS address_places;

DROP STATISTICS address_lower;

ALTER TABLE address ALTER COLUMN city TYPE text;

ALTER TABLE address ALTER COLUMN zip TYPE text;

CREATE STATISTICS address_lower ON (lower(city)) FROM address;

CREATE STATISTICS address_places ON city, zip FROM address;
