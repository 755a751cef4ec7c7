DROP STATISTICS address_places;

DROP STATISTICS address_lower;

ALTER TABLE address DROP COLUMN country;
