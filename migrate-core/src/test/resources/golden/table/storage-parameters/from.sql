CREATE TABLE task (id bigint) WITH (fillfactor = 70, autovacuum_enabled = false);
