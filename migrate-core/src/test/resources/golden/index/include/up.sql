CREATE INDEX ix ON task (a) INCLUDE (b, c);
