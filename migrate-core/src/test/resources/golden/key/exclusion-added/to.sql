CREATE EXTENSION btree_gist;
CREATE TABLE stay (room integer, during tstzrange, CONSTRAINT ex EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (room > 0));
