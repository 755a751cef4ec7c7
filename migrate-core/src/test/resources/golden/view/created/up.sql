CREATE VIEW v (id, a) AS
SELECT id,
    a
   FROM task
  WHERE (a > 1);

COMMENT ON VIEW v IS 'V';

COMMENT ON COLUMN v.a IS 'A';
