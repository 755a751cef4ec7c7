CREATE TABLE event (id bigint NOT NULL, at date NOT NULL, region text, CONSTRAINT pk_event PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE event_1 PARTITION OF event FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE plain (id bigint CONSTRAINT pk_plain PRIMARY KEY, region text);
