ALTER TABLE task RESET (toast.autovacuum_enabled);
