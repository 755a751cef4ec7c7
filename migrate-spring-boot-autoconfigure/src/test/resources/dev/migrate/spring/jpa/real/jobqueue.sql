CREATE TYPE job_state AS ENUM ('QUEUED', 'RUNNING', 'DONE', 'FAILED');
CREATE TYPE job_priority AS ENUM ('LOW', 'NORMAL', 'HIGH');

CREATE TABLE worker (name varchar(63) PRIMARY KEY, seen_at timestamptz NOT NULL DEFAULT now());

CREATE TABLE job (
    id          bigserial PRIMARY KEY,
    kind        varchar(31) NOT NULL CHECK (kind IN ('mail', 'report')),
    state       job_state NOT NULL DEFAULT 'QUEUED',
    priority    job_priority NOT NULL DEFAULT 'NORMAL',
    run_at      timestamptz NOT NULL DEFAULT now(),
    payload     jsonb NOT NULL DEFAULT '{}'::jsonb,
    worker_name varchar(63) REFERENCES worker ON UPDATE CASCADE ON DELETE SET NULL,
    recipient   varchar(255),
    format      varchar(255),
    CHECK ((kind = 'mail') = (recipient IS NOT NULL))
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01);
CREATE INDEX job_next ON job (priority DESC, run_at, id) INCLUDE (kind) WHERE state = 'QUEUED';

CREATE TABLE job_tag (job_id bigint REFERENCES job ON DELETE CASCADE, tag varchar(255), PRIMARY KEY (job_id, tag));

CREATE TABLE attempt (
    job_id bigint NOT NULL REFERENCES job ON DELETE CASCADE,
    number integer NOT NULL,
    state  job_state NOT NULL,
    took   interval second(9),
    error  text,
    PRIMARY KEY (job_id, number)
);

CREATE SEQUENCE event_id_seq INCREMENT BY 100 CACHE 1;
CREATE TABLE event (
    id     bigint NOT NULL DEFAULT nextval('event_id_seq'),
    at     timestamptz NOT NULL DEFAULT now(),
    job_id bigint NOT NULL,
    what   varchar(255) NOT NULL,
    PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE event_2026 PARTITION OF event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE event_rest PARTITION OF event DEFAULT;
CREATE INDEX event_job ON event (job_id, at DESC);
ALTER SEQUENCE event_id_seq OWNED BY event.id;

CREATE VIEW open_job AS SELECT id, kind, priority FROM job WHERE state IN ('QUEUED', 'RUNNING');
