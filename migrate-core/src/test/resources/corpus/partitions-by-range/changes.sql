ALTER TABLE measurement ADD COLUMN note text DEFAULT '-';
ALTER TABLE measurement DETACH PARTITION measurement_2025;
ALTER TABLE measurement_old DETACH PARTITION measurement_old_1;
DROP TABLE measurement_old_1;
CREATE TABLE measurement_2027 PARTITION OF measurement FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
ALTER TABLE measurement DROP COLUMN unitsales;
CREATE INDEX notes ON measurement (note) WHERE note <> '-';
