CREATE TABLE event (
    id bigint,
    at date,
    CONSTRAINT pk_event PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);

CREATE INDEX ix_event_at ON event (at);
