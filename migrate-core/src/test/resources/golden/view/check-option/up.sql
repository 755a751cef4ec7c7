CREATE OR REPLACE VIEW v WITH (check_option = cascaded) AS
SELECT id,
    a
   FROM task
  WHERE (a > 2);
