CREATE TYPE pair AS (
    a integer,
    "B" text COLLATE "C"
);

COMMENT ON TYPE pair IS 'P';

COMMENT ON COLUMN pair.a IS 'A';
