CREATE DOMAIN us_postal_code AS text CHECK (VALUE ~ '^\d{5}$' OR VALUE ~ '^\d{5}-\d{4}$');
CREATE DOMAIN positive AS numeric(10, 2) DEFAULT 1 NOT NULL CONSTRAINT above CHECK (VALUE > 0) CONSTRAINT below CHECK (VALUE < 1000);
CREATE DOMAIN small AS positive CHECK (VALUE < 10);
CREATE DOMAIN sorted AS text COLLATE "C";
CREATE DOMAIN names AS text[] CHECK (array_length(VALUE, 1) < 5);
CREATE TABLE address (id int PRIMARY KEY, code us_postal_code NOT NULL, price positive, tiny small, list names, s sorted DEFAULT 'x');
ALTER DOMAIN sorted ADD CONSTRAINT later CHECK (VALUE <> '') NOT VALID;
COMMENT ON DOMAIN positive IS 'Above nought';
COMMENT ON CONSTRAINT above ON DOMAIN positive IS 'Not nought';
