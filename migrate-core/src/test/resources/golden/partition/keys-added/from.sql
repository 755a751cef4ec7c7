CREATE TABLE kind (id bigint CONSTRAINT pk_kind PRIMARY KEY);
CREATE TABLE event (id bigint, at date NOT NULL, kind_id bigint) PARTITION BY RANGE (at);
CREATE TABLE event_1 PARTITION OF event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
