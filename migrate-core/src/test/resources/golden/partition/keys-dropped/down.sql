CREATE TABLE kind (
    id bigint,
    CONSTRAINT pk_kind PRIMARY KEY (id)
);

ALTER TABLE event
    ADD CONSTRAINT pk_event PRIMARY KEY (id, at);

ALTER TABLE event
    ADD CONSTRAINT ck_event CHECK (amount >= 0);

ALTER TABLE event
    ADD CONSTRAINT uq_event UNIQUE (at, kind_id);

CREATE INDEX ix_event_amount ON event (amount)
    WHERE amount > 0;

CREATE INDEX ix_event_1_own ON event_1 (id DESC);

ALTER TABLE event
    ADD CONSTRAINT fk_event_kind FOREIGN KEY (kind_id) REFERENCES kind (id);

SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION note()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;

RESET check_function_bodies;

CREATE TRIGGER note BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION note();
