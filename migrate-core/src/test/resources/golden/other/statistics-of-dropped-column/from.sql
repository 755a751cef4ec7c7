CREATE TABLE address (id bigint PRIMARY KEY, city text, zip text);
CREATE STATISTICS address_places ON city, zip FROM address;
CREATE TABLE old (a integer, b integer);
CREATE STATISTICS old_ab ON a, b FROM old;
