ALTER TABLE event DETACH PARTITION event_1;

ALTER TABLE event_1 DROP CONSTRAINT ck_event;

ALTER TABLE event_1 DROP CONSTRAINT fk_event_kind;

DROP INDEX event_1_amount_idx;
