CREATE TABLE kind (id bigint CONSTRAINT pk_kind PRIMARY KEY);
CREATE TABLE event (id bigint NOT NULL, at date NOT NULL, kind_id bigint, amount integer NOT NULL DEFAULT 0, CONSTRAINT pk_event PRIMARY KEY (id, at), CONSTRAINT uq_event UNIQUE (at, kind_id), CONSTRAINT ck_event CHECK (amount >= 0), CONSTRAINT fk_event_kind FOREIGN KEY (kind_id) REFERENCES kind (id)) PARTITION BY RANGE (at);
CREATE INDEX ix_event_amount ON event (amount) WHERE amount > 0;
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER note BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION note();
CREATE TABLE event_1 PARTITION OF event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE INDEX ix_event_1_own ON event_1 (id DESC);
