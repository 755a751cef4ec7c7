CREATE SCHEMA other;
CREATE TABLE other.task (id bigint NOT NULL, CONSTRAINT pk_task PRIMARY KEY (id));
CREATE INDEX ix_task_id ON other.task (id);
COMMENT ON INDEX other.ix_task_id IS 'Other';
