CREATE TABLE base (a bigint, c varchar(20) DEFAULT 'x'::character varying);
CREATE TABLE child (b integer) INHERITS (base);
