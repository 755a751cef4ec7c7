REVOKE DELETE ON TABLE task FROM pg_monitor;

REVOKE SELECT ON TABLE task FROM pg_monitor;

REVOKE SELECT (secret) ON TABLE task FROM pg_monitor;

GRANT SELECT (title) ON TABLE task TO pg_monitor;
