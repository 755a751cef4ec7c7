CREATE TYPE float8_range AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE TYPE text_range AS RANGE (subtype = text, collation = "C", subtype_opclass = text_pattern_ops);
CREATE FUNCTION minutes(a time, b time) RETURNS float8 LANGUAGE sql STRICT IMMUTABLE AS 'SELECT EXTRACT(EPOCH FROM (a - b))';
CREATE TYPE time_range AS RANGE (subtype = time, subtype_diff = minutes, multirange_type_name = time_ranges);
CREATE TABLE shift (id int, during time_range DEFAULT '[11:10,23:00]', many time_ranges, f float8_range, EXCLUDE USING gist (during WITH &&));
COMMENT ON TYPE time_range IS 'From and to';
