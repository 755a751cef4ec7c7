COMMENT ON INDEX ix IS 'for a';
