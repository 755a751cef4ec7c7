CREATE TABLE address (id bigint PRIMARY KEY, city text);
