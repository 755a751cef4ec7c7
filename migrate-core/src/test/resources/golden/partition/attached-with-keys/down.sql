ALTER TABLE event DETACH PARTITION event_1;

ALTER TABLE event_1 DROP CONSTRAINT ck_event;

ALTER TABLE event_1 DROP CONSTRAINT fk_event_kind;

ALTER TABLE event_1 DROP CONSTRAINT uq_event_1_at_kind_id;

DROP INDEX ix_event_1_amount;

DROP INDEX ix_event_1_own;
