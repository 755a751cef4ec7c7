CREATE EXTENSION btree_gist;
CREATE TABLE room (id integer, during tstzrange, CONSTRAINT pk_room PRIMARY KEY (id, during WITHOUT OVERLAPS));
