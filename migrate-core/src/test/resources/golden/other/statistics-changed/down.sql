DROP STATISTICS address_places;

CREATE STATISTICS address_places (dependencies) ON city, zip FROM address;
