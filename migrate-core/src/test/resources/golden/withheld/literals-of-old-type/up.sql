DROP TRIGGER tr_closed ON job;

DROP POLICY p_open ON job;

DROP FUNCTION open_jobs();

DROP MATERIALIZED VIEW job_count;

DROP VIEW first_job;

DROP VIEW open_job;

ALTER TABLE job DROP CONSTRAINT ck_job_state;

DROP INDEX ix_job_open;

ALTER TABLE job ALTER COLUMN state DROP DEFAULT;

ALTER TABLE job ALTER COLUMN states DROP DEFAULT;

ALTER TABLE job DROP COLUMN open;

CREATE TYPE state AS ENUM ('CLOSED', 'OPEN');

ALTER TABLE job ALTER COLUMN state TYPE state USING state::text::state;

ALTER TABLE job ALTER COLUMN states TYPE state[] USING states::text[]::state[];

ALTER TABLE job ADD COLUMN open boolean GENERATED ALWAYS AS (state = 'OPEN'::state) STORED;

ALTER TABLE job
    ADD CONSTRAINT ck_job_state CHECK ((state <> 'CLOSED'::state) OR (id > 0));

CREATE INDEX ix_job_open ON job (id)
    WHERE state = 'OPEN'::state;

CREATE VIEW open_job AS
SELECT id,
    state
   FROM job
  WHERE (state = 'OPEN'::state);

COMMENT ON VIEW open_job IS 'Not closed';

CREATE VIEW first_job AS
SELECT min(id) AS id
   FROM open_job
  WHERE (state <> 'CLOSED'::state);

CREATE MATERIALIZED VIEW job_count AS
SELECT state,
    count(*) AS n
   FROM job
  WHERE (state = ANY (ARRAY['OPEN'::state, 'CLOSED'::state]))
  GROUP BY state;

COMMENT ON MATERIALIZED VIEW job_count IS 'By state';

CREATE UNIQUE INDEX ix_job_count_state ON job_count (state);

CREATE OR REPLACE FUNCTION open_jobs()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM job
   WHERE (job.state = 'OPEN'::state);
END;

CREATE TRIGGER tr_closed BEFORE UPDATE ON job FOR EACH ROW WHEN ((new.state = 'CLOSED'::state)) EXECUTE FUNCTION touched();

CREATE POLICY p_open ON job FOR SELECT
    USING (state = 'OPEN'::state);

-- DROP TRIGGER tr_closed ON job;
--
-- DROP POLICY p_open ON job;
--
-- DROP FUNCTION touched();
--
-- DROP FUNCTION open_jobs();
--
-- DROP MATERIALIZED VIEW job_count;
--
-- DROP VIEW first_job;
--
-- DROP VIEW open_job;
--
-- ALTER TABLE job DROP CONSTRAINT ck_job_state;
--
-- DROP INDEX ix_job_open;
--
-- ALTER TABLE job DROP COLUMN open;
--
-- DROP TYPE job_state;
