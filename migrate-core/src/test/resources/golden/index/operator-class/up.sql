CREATE INDEX ix ON task (b text_pattern_ops);
