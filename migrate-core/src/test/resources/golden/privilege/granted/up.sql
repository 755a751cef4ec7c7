GRANT USAGE ON SEQUENCE number TO pg_monitor;

GRANT INSERT ON TABLE task TO pg_monitor;

GRANT SELECT ON TABLE task TO pg_monitor;

GRANT UPDATE (title) ON TABLE task TO pg_read_all_data;

GRANT SELECT ON TABLE open_task TO PUBLIC;
