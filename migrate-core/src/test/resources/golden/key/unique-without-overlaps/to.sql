-- since: 18
CREATE EXTENSION btree_gist;
CREATE TABLE stay (room integer, during tstzrange, CONSTRAINT uq UNIQUE (room, during WITHOUT OVERLAPS));
