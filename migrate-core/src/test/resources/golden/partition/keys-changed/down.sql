ALTER TABLE event DROP CONSTRAINT fk_event_kind;

ALTER TABLE event DROP CONSTRAINT ck_event;

ALTER TABLE event DROP CONSTRAINT pk_event;

DROP INDEX ix_event_amount;

ALTER TABLE event ALTER COLUMN kind_id DROP NOT NULL;

ALTER TABLE event
    ADD CONSTRAINT pk_event PRIMARY KEY (id, at);

ALTER TABLE event
    ADD CONSTRAINT ck_event CHECK (amount >= 0);

ALTER TABLE event
    ADD CONSTRAINT uq_event UNIQUE (at, kind_id);

CREATE INDEX ix_event_amount ON event (amount)
    WHERE amount > 0;

ALTER TABLE event
    ADD CONSTRAINT fk_event_kind FOREIGN KEY (kind_id) REFERENCES kind (id);

SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION note()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;

RESET check_function_bodies;

CREATE TRIGGER note BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION note();
