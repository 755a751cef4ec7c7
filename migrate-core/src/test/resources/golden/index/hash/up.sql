CREATE INDEX ix ON task USING hash (b);
