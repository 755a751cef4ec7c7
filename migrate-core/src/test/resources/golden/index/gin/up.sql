CREATE INDEX ix ON task USING gin (to_tsvector('simple'::regconfig, b));
