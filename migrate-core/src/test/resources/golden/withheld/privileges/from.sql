CREATE TABLE task (id bigint CONSTRAINT pk_task PRIMARY KEY, title text, secret text);
CREATE TABLE old (id bigint);
GRANT SELECT ON old TO pg_monitor;
GRANT SELECT (secret) ON task TO pg_monitor;
GRANT INSERT ON task TO pg_monitor;
