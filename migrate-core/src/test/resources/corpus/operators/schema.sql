CREATE FUNCTION same_sign(a int, b int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT sign(a) = sign(b)';
CREATE FUNCTION other_sign(a int, b int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT sign(a) <> sign(b)';
CREATE FUNCTION twice(a int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT a * 2';
CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = same_sign, COMMUTATOR = ===, NEGATOR = !==, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR !== (LEFTARG = int, RIGHTARG = int, FUNCTION = other_sign, COMMUTATOR = !==, NEGATOR = ===);
CREATE OPERATOR @# (RIGHTARG = int, FUNCTION = twice);
CREATE TABLE pair (a int, b int, CHECK (a === b));
CREATE VIEW twos AS SELECT @# a AS two FROM pair;
COMMENT ON OPERATOR === (int, int) IS 'Same sign';
