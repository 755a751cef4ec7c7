DROP INDEX ix_event_id_at;
