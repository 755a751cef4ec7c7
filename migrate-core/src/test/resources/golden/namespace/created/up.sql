CREATE SCHEMA "Other x";

COMMENT ON SCHEMA "Other x" IS 'O';

CREATE TABLE "Other x".task (
    id bigint
);
