ALTER TABLE job ALTER COLUMN state TYPE text;

-- DROP TYPE status;
--
-- CREATE TABLE status (
--     label text,
--     CONSTRAINT pk_status PRIMARY KEY (label)
-- );
--
-- ALTER TABLE job
--     ADD CONSTRAINT fk_job_state FOREIGN KEY (state) REFERENCES status (label);
