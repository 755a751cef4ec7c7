CREATE SEQUENCE old;
CREATE TABLE task (id bigint DEFAULT nextval('old'));
