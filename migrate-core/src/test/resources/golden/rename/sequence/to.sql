-- rename: sequence old new
CREATE SEQUENCE new;
CREATE TABLE task (id bigint DEFAULT nextval('new'));
