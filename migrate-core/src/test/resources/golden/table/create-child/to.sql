CREATE TABLE base (a integer NOT NULL, c text DEFAULT 'x'::text);
CREATE TABLE child (b integer) INHERITS (base);
ALTER TABLE child ALTER COLUMN c SET DEFAULT 'y'::text;
