-- Fill in: the value for the rows that are there, in place of NULL.
UPDATE event SET id = NULL WHERE id IS NULL;

ALTER TABLE event ALTER COLUMN id SET NOT NULL;

ALTER TABLE event
    ADD CONSTRAINT pk_event PRIMARY KEY (id, at);

ALTER TABLE event
    ADD CONSTRAINT uq_event UNIQUE (at, kind_id);

ALTER TABLE event
    ADD CONSTRAINT fk_event_kind FOREIGN KEY (kind_id) REFERENCES kind (id);
