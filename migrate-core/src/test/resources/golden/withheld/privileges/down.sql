GRANT INSERT ON TABLE task TO pg_monitor;

-- CREATE TABLE old (
--     id bigint
-- );
--
-- ALTER TABLE task ADD COLUMN secret text;
--
-- GRANT SELECT ON TABLE old TO pg_monitor;
--
-- GRANT SELECT (secret) ON TABLE task TO pg_monitor;
