DROP STATISTICS address_places;

DROP STATISTICS address_lower;

ALTER TABLE address ALTER COLUMN city TYPE varchar(100);

ALTER TABLE address ALTER COLUMN zip TYPE integer USING zip::integer;

CREATE STATISTICS address_lower ON (lower((city)::text)) FROM address;

CREATE STATISTICS address_places ON city, zip FROM address;
