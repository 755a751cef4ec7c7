ALTER TABLE task ADD COLUMN c integer;

CREATE OR REPLACE VIEW v (id, c) AS
SELECT id,
    c
   FROM task;
