DROP TRIGGER note ON event;

DROP FUNCTION note();

ALTER TABLE event DROP CONSTRAINT fk_event_kind;

ALTER TABLE event DROP CONSTRAINT ck_event;

ALTER TABLE event DROP CONSTRAINT pk_event;

ALTER TABLE event DROP CONSTRAINT uq_event;

DROP INDEX ix_event_amount;

-- Fill in: the value for the rows that are there, in place of NULL.
UPDATE event SET kind_id = NULL WHERE kind_id IS NULL;

ALTER TABLE event ALTER COLUMN kind_id SET NOT NULL;

ALTER TABLE event
    ADD CONSTRAINT pk_event PRIMARY KEY (id, kind_id, at);

ALTER TABLE event
    ADD CONSTRAINT ck_event CHECK (amount > 0);

CREATE UNIQUE INDEX ix_event_amount ON event (amount, at);

ALTER TABLE event
    ADD CONSTRAINT fk_event_kind FOREIGN KEY (kind_id) REFERENCES kind (id) ON DELETE CASCADE;
