CREATE TABLE sale (seller int, day date, amount numeric);
CREATE MATERIALIZED VIEW sales_summary AS SELECT seller, day, sum(amount)::numeric(13, 2) AS total FROM sale GROUP BY seller, day;
CREATE UNIQUE INDEX sales_summary_seller ON sales_summary (seller, day);
CREATE MATERIALIZED VIEW empty_one WITH (fillfactor = 70) AS SELECT seller FROM sale WITH NO DATA;
CREATE MATERIALIZED VIEW on_top AS SELECT day, max(total) AS best FROM sales_summary GROUP BY day;
ALTER MATERIALIZED VIEW on_top ALTER COLUMN best SET STATISTICS 50;
ALTER MATERIALIZED VIEW sales_summary CLUSTER ON sales_summary_seller;
COMMENT ON MATERIALIZED VIEW on_top IS 'Best of the day';
COMMENT ON COLUMN on_top.best IS 'The best';
