CREATE TABLE base (a integer NOT NULL, c text DEFAULT 'x'::text);
