CREATE TABLE task (id bigint, body text) WITH (toast.autovacuum_enabled = false);
