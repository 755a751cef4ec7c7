CREATE TYPE job_state AS ENUM ('OPEN', 'CLOSED');
CREATE TABLE job (
    id bigint CONSTRAINT pk_job PRIMARY KEY,
    state job_state DEFAULT 'OPEN' NOT NULL,
    states job_state[] DEFAULT ARRAY['OPEN'::job_state],
    open boolean GENERATED ALWAYS AS (state = 'OPEN') STORED,
    CONSTRAINT ck_job_state CHECK (state <> 'CLOSED' OR id > 0)
);
CREATE INDEX ix_job_open ON job (id) WHERE state = 'OPEN';
CREATE VIEW open_job AS SELECT id, state FROM job WHERE state = 'OPEN';
COMMENT ON VIEW open_job IS 'Not closed';
CREATE VIEW first_job AS SELECT min(id) AS id FROM open_job WHERE state <> 'CLOSED';
CREATE MATERIALIZED VIEW job_count AS SELECT state, count(*) AS n FROM job WHERE state = ANY (ARRAY['OPEN', 'CLOSED']::job_state[]) GROUP BY state;
CREATE UNIQUE INDEX ix_job_count_state ON job_count (state);
COMMENT ON MATERIALIZED VIEW job_count IS 'By state';
ALTER TABLE job ENABLE ROW LEVEL SECURITY;
CREATE POLICY p_open ON job FOR SELECT USING (state = 'OPEN');
CREATE FUNCTION touched() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr_closed BEFORE UPDATE ON job FOR EACH ROW WHEN (NEW.state = 'CLOSED') EXECUTE FUNCTION touched();
CREATE FUNCTION open_jobs() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM job WHERE state = 'OPEN'::job_state; END;
INSERT INTO job (id, state) VALUES (1, 'OPEN'), (2, 'CLOSED');
