CREATE TABLE stay (
    room integer,
    during tstzrange,
    CONSTRAINT fk FOREIGN KEY (room, PERIOD during) REFERENCES room (id, PERIOD during)
);
