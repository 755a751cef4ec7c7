-- alike
CREATE TABLE event (id bigint NOT NULL, at date NOT NULL, region text NOT NULL DEFAULT 'eu', note text, CONSTRAINT pk_event PRIMARY KEY (id, region)) PARTITION BY LIST (region);
CREATE TABLE event_eu PARTITION OF event FOR VALUES IN ('eu');
CREATE TABLE plain (id bigint NOT NULL, region text NOT NULL DEFAULT 'eu', CONSTRAINT pk_plain PRIMARY KEY (id, region)) PARTITION BY LIST (region);
CREATE TABLE plain_eu PARTITION OF plain DEFAULT;
