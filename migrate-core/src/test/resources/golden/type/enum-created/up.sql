CREATE TYPE state AS ENUM ('OPEN', 'it''s', 'DONE');

COMMENT ON TYPE state IS 'S';
