CREATE MATERIALIZED VIEW m (id, a) AS
SELECT id,
    a
   FROM task;

CREATE UNIQUE INDEX uq_m ON m (id);
