CREATE OR REPLACE VIEW v AS
SELECT id,
    a
   FROM task
  WHERE (a > 1);
