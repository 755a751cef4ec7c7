ALTER TABLE task ADD COLUMN secret text;

GRANT SELECT (secret) ON TABLE task TO pg_monitor;
