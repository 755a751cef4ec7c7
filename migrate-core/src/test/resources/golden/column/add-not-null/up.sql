ALTER TABLE task ADD COLUMN title text;

-- Fill in: the value for the rows that are there, in place of NULL.
UPDATE task SET title = NULL WHERE title IS NULL;

ALTER TABLE task ALTER COLUMN title SET NOT NULL;
