CREATE SEQUENCE hugo;
CREATE TABLE task (id bigint DEFAULT nextval('hugo') NOT NULL);
ALTER SEQUENCE hugo OWNED BY task.id;
