ALTER TABLE job ALTER COLUMN state TYPE status USING state::status;

-- ALTER TABLE job DROP CONSTRAINT fk_job_state;
--
-- DROP TABLE status;
--
-- CREATE TYPE status AS ENUM ('new', 'paid');
