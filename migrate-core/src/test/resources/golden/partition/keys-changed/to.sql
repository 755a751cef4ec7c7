CREATE TABLE kind (id bigint CONSTRAINT pk_kind PRIMARY KEY);
CREATE TABLE event (id bigint NOT NULL, at date NOT NULL, kind_id bigint, amount integer NOT NULL DEFAULT 0, CONSTRAINT pk_event PRIMARY KEY (id, kind_id, at), CONSTRAINT ck_event CHECK (amount > 0), CONSTRAINT fk_event_kind FOREIGN KEY (kind_id) REFERENCES kind (id) ON DELETE CASCADE) PARTITION BY RANGE (at);
CREATE UNIQUE INDEX ix_event_amount ON event (amount, at);
CREATE TABLE event_1 PARTITION OF event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE INDEX ix_event_1_own ON event_1 (id DESC);
