-- Fill in: the value for the rows that are there, in place of NULL.
UPDATE task SET id = NULL WHERE id IS NULL;

ALTER TABLE task ALTER COLUMN id SET NOT NULL;

ALTER TABLE task
    ADD CONSTRAINT pk_task PRIMARY KEY (id);
