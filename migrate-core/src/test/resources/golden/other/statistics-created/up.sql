ALTER TABLE address ADD COLUMN country text;

CREATE STATISTICS address_lower ON (lower(city)) FROM address;

CREATE STATISTICS address_places (ndistinct, dependencies) ON city, country, zip FROM address;

ALTER STATISTICS address_places SET STATISTICS 500;

COMMENT ON STATISTICS address_places IS 'One follows from the other';
