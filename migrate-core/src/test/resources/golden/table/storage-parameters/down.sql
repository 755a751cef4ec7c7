ALTER TABLE task RESET (fillfactor);

ALTER TABLE task SET (autovacuum_enabled = false);
