DROP MATERIALIZED VIEW on_top;
CREATE MATERIALIZED VIEW on_top AS SELECT day, min(total) AS worst FROM sales_summary GROUP BY day;
ALTER MATERIALIZED VIEW empty_one SET (fillfactor = 90);
CREATE INDEX ON sales_summary (total DESC) WHERE total > 0;
ALTER MATERIALIZED VIEW sales_summary SET WITHOUT CLUSTER;
