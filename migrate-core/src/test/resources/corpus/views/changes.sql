CREATE OR REPLACE VIEW renamed (number, label, rating) AS SELECT id, title || '?', rating FROM film;
DROP VIEW grouped;
CREATE VIEW grouped AS SELECT kind, count(*) AS films FROM film GROUP BY kind;
ALTER VIEW safe SET (security_barrier = false);
ALTER VIEW universal RESET (check_option);
ALTER VIEW defaults ALTER COLUMN title DROP DEFAULT;

ALTER VIEW windowed RENAME TO ranked;
