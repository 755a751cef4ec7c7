ALTER TABLE task ALTER COLUMN a TYPE integer;

ALTER TABLE task DROP COLUMN c;

-- CREATE TABLE project (
--     id bigint,
--     name text,
--     CONSTRAINT pk_project PRIMARY KEY (id)
-- );
--
-- ALTER TABLE task ADD COLUMN b integer;
