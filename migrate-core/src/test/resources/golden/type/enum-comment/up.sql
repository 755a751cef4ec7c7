COMMENT ON TYPE state IS 'x';
