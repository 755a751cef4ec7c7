CREATE TABLE base (a integer);
CREATE TABLE child (a integer, b integer) ;
ALTER TABLE child INHERIT base;
