ALTER TABLE event
    ADD CONSTRAINT pk_event PRIMARY KEY (id, at);

ALTER TABLE note
    ADD CONSTRAINT fk_note_event FOREIGN KEY (event_id, event_at) REFERENCES event (id, at);
