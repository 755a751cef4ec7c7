-- privileges
CREATE SCHEMA billing; CREATE SCHEMA archive; GRANT CREATE ON SCHEMA billing TO pg_monitor; GRANT USAGE, CREATE ON SCHEMA archive TO PUBLIC;
