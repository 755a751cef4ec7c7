CREATE TABLE event (id bigint NOT NULL, at date NOT NULL, CONSTRAINT pk_event PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX ix_event_at ON event (at);
