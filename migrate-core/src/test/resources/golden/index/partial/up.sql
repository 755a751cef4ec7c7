CREATE INDEX ix ON task (a)
    WHERE (b IS NOT NULL) AND (a > 3);
