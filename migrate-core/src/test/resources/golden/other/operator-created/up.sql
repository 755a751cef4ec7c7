CREATE OR REPLACE FUNCTION near(a integer, b integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (abs((a - b)) < 3);

CREATE OPERATOR === (FUNCTION = near, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = OPERATOR("Täst ""x"" I".===));

COMMENT ON OPERATOR === (integer, integer) IS 'Nearly the same';

CREATE TABLE pair (
    a integer,
    b integer,
    CONSTRAINT ck_pair_near CHECK (a === b)
);
