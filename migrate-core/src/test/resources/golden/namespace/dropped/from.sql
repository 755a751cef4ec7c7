CREATE SCHEMA other;
CREATE TABLE other.task (id bigint);
