CREATE INDEX ix_event_id_at ON event (id, at DESC)
    WHERE id > 5;
