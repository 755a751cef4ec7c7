CREATE DOMAIN old AS text;
CREATE TABLE task (a old);
