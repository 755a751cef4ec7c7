REVOKE SELECT ON TABLE open_task FROM PUBLIC;

REVOKE INSERT ON TABLE task FROM pg_monitor;

REVOKE SELECT ON TABLE task FROM pg_monitor;

REVOKE UPDATE (title) ON TABLE task FROM pg_read_all_data;

REVOKE USAGE ON SEQUENCE number FROM pg_monitor;
