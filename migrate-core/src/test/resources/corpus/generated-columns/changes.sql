ALTER TABLE people DROP COLUMN height_in;
ALTER TABLE people ADD COLUMN height_in numeric GENERATED ALWAYS AS (round(height_cm / 2.54, 1)) STORED;
ALTER TABLE people ALTER COLUMN document DROP EXPRESSION;
ALTER TABLE people ALTER COLUMN name TYPE varchar(100);
