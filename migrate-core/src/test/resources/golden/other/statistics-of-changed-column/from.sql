CREATE TABLE address (id bigint PRIMARY KEY, city text, zip text);
CREATE STATISTICS address_places ON city, zip FROM address;
CREATE STATISTICS address_lower ON lower(city) FROM address;
