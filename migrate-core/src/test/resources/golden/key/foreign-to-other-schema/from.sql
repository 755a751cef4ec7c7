CREATE SCHEMA other;
CREATE TABLE other.project (id bigint NOT NULL, CONSTRAINT pk PRIMARY KEY (id));
