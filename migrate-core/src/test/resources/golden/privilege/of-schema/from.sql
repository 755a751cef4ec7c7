CREATE SCHEMA billing; CREATE SCHEMA old; GRANT USAGE ON SCHEMA billing TO pg_monitor; GRANT USAGE ON SCHEMA old TO pg_monitor;
