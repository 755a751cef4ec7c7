CREATE TABLE event (id bigint NOT NULL, at date NOT NULL, kind_id bigint, amount integer NOT NULL DEFAULT 0) PARTITION BY RANGE (at);
CREATE TABLE event_1 PARTITION OF event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
