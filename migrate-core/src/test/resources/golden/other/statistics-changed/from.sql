CREATE TABLE address (id bigint PRIMARY KEY, city text, zip text);
CREATE STATISTICS address_places (dependencies) ON city, zip FROM address;
