CREATE TABLE kind (id bigint CONSTRAINT pk_kind PRIMARY KEY);
CREATE TABLE event (id bigint NOT NULL, at date NOT NULL, kind_id bigint, CONSTRAINT pk_event PRIMARY KEY (id, at), CONSTRAINT uq_event UNIQUE (at, kind_id), CONSTRAINT fk_event_kind FOREIGN KEY (kind_id) REFERENCES kind (id)) PARTITION BY RANGE (at);
CREATE TABLE event_1 PARTITION OF event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
