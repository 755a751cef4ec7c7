ALTER TABLE event DETACH PARTITION event_1;

ALTER TABLE event_1 DROP CONSTRAINT ck_event;

ALTER TABLE event_1 DROP CONSTRAINT event_1_at_kind_id_key;

ALTER TABLE event_1 DROP CONSTRAINT event_1_pkey;

ALTER TABLE event_1 DROP CONSTRAINT fk_event_kind;

DROP INDEX event_1_amount_idx;

DROP INDEX ix_event_1_own;

ALTER TABLE event_1
    ADD CONSTRAINT pk_event_1 PRIMARY KEY (id, at);
