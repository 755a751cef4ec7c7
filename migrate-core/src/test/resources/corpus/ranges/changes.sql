CREATE TYPE date_part_range AS RANGE (subtype = date);
DROP TYPE text_range;
ALTER TABLE shift DROP COLUMN f;
ALTER TABLE shift ADD COLUMN d date_part_range;
