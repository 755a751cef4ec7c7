DROP INDEX ix;

CREATE INDEX ix ON task (a);
