REVOKE INSERT ON TABLE task FROM pg_monitor;

-- REVOKE SELECT (secret) ON TABLE task FROM pg_monitor;
--
-- ALTER TABLE task DROP COLUMN secret;
--
-- DROP TABLE old;
