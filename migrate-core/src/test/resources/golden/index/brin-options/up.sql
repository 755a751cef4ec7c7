CREATE INDEX ix ON task USING brin (a) WITH (pages_per_range = 32);
