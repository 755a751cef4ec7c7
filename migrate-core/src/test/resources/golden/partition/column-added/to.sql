CREATE TABLE event (id bigint NOT NULL, at date NOT NULL, note text) PARTITION BY RANGE (at);
CREATE TABLE event_1 PARTITION OF event DEFAULT;
