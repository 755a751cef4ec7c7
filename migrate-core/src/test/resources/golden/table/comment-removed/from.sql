CREATE TABLE task (id bigint);
COMMENT ON TABLE task IS 'Old';
