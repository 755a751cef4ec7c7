REVOKE CREATE ON SCHEMA billing FROM pg_monitor;

CREATE SCHEMA old;

DROP SCHEMA archive;

GRANT USAGE ON SCHEMA billing TO pg_monitor;

GRANT USAGE ON SCHEMA old TO pg_monitor;
