ALTER TABLE event_1 DROP CONSTRAINT pk_event_1;

ALTER TABLE event_1
    ADD CONSTRAINT event_1_pkey PRIMARY KEY (id, at);

ALTER TABLE event_1
    ADD CONSTRAINT ck_event CHECK (amount >= 0);

CREATE INDEX event_1_amount_idx ON event_1 (amount)
    WHERE amount > 0;

ALTER TABLE event_1
    ADD CONSTRAINT fk_event_kind FOREIGN KEY (kind_id) REFERENCES kind (id);

ALTER TABLE event ATTACH PARTITION event_1 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
