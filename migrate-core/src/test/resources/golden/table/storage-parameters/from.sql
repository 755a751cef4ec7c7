CREATE TABLE task (id bigint) WITH (autovacuum_enabled = false);
