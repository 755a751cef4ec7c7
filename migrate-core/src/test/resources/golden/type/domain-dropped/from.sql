CREATE DOMAIN email AS text CONSTRAINT ck CHECK (VALUE <> ''::text);
