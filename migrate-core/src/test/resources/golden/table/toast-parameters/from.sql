CREATE TABLE task (id bigint, body text);
