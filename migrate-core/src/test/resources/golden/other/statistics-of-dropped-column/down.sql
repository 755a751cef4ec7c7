ALTER TABLE address ADD COLUMN zip text;

CREATE TABLE old (
    a integer,
    b integer
);

CREATE STATISTICS address_places ON city, zip FROM address;

CREATE STATISTICS old_ab ON a, b FROM old;
