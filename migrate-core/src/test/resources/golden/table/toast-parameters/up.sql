ALTER TABLE task SET (toast.autovacuum_enabled = false);
