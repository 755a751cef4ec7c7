CREATE INDEX ix ON task (lower(b), ((a + 1)), ((b || c)));
