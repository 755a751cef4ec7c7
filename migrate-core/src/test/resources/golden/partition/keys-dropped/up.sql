DROP TRIGGER note ON event;

DROP FUNCTION note();

ALTER TABLE event DROP CONSTRAINT fk_event_kind;

DROP INDEX ix_event_1_own;

ALTER TABLE event DROP CONSTRAINT ck_event;

ALTER TABLE event DROP CONSTRAINT pk_event;

ALTER TABLE event DROP CONSTRAINT uq_event;

DROP INDEX ix_event_amount;

DROP TABLE kind;
