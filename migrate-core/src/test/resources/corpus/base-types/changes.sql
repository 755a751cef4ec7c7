CREATE TABLE more_boxes (id int, b box3[]);
ALTER TABLE boxes DROP COLUMN b;
