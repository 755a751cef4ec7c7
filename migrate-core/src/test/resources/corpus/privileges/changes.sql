REVOKE SELECT ON guarded FROM PUBLIC;
GRANT INSERT ON guarded TO pg_monitor;
GRANT EXECUTE ON FUNCTION guarded_function() TO pg_monitor;
REVOKE ALL ON SCHEMA guarded_schema FROM pg_monitor;
GRANT SELECT (secret) ON guarded TO pg_monitor;
