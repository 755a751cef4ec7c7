CREATE SEQUENCE counter INCREMENT BY 5;
CREATE TABLE task (id bigint DEFAULT nextval('counter') NOT NULL);
ALTER SEQUENCE counter OWNED BY task.id;
