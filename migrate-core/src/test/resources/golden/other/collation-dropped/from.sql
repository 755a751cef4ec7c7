CREATE COLLATION plain (PROVIDER = libc, LOCALE = 'C');
CREATE TABLE person (id bigint PRIMARY KEY, name text COLLATE plain);
