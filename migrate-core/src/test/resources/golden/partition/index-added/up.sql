ALTER TABLE event
    ADD CONSTRAINT ck CHECK (id > 0);

CREATE INDEX ix_event_id ON event (id);
