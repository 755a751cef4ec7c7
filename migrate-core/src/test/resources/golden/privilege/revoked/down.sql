GRANT DELETE ON TABLE task TO pg_monitor;

GRANT SELECT ON TABLE task TO pg_monitor;

GRANT SELECT (secret) ON TABLE task TO pg_monitor;
