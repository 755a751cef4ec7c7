CREATE TABLE task (id bigint) WITH (fillfactor = 90);
