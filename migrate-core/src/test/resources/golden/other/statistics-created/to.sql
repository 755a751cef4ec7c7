CREATE TABLE address (id bigint PRIMARY KEY, city text, zip text, country text);
CREATE STATISTICS address_places (dependencies, ndistinct) ON city, zip, country FROM address;
ALTER STATISTICS address_places SET STATISTICS 500;
COMMENT ON STATISTICS address_places IS 'One follows from the other';
CREATE STATISTICS address_lower ON lower(city) FROM address;
