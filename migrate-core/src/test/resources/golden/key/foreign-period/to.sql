-- since: 18
CREATE EXTENSION btree_gist;
CREATE TABLE room (id integer, during tstzrange, CONSTRAINT pk_room PRIMARY KEY (id, during WITHOUT OVERLAPS));
CREATE TABLE stay (room integer, during tstzrange, CONSTRAINT fk FOREIGN KEY (room, PERIOD during) REFERENCES room (id, PERIOD during));
