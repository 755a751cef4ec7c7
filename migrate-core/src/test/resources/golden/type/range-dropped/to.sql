CREATE TABLE shift (id bigint PRIMARY KEY);
