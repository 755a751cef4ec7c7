COMMENT ON TYPE span IS 'From where to where';
