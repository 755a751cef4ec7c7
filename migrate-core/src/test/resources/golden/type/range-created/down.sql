DROP TABLE shift;

DROP TYPE words;

DROP TYPE time_range;

DROP FUNCTION apart(a time without time zone, b time without time zone);
