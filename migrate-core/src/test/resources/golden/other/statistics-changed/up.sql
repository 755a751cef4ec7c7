DROP STATISTICS address_places;

CREATE STATISTICS address_places (ndistinct, dependencies) ON city, zip FROM address;
