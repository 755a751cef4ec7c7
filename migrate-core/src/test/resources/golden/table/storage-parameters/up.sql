ALTER TABLE task RESET (autovacuum_enabled);

ALTER TABLE task SET (fillfactor = 90);
