CREATE TABLE base (a integer, c text DEFAULT 'x'::text);
CREATE TABLE child (b integer) INHERITS (base);
