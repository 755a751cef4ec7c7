CREATE TABLE event (id bigint NOT NULL, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE event_1 (id bigint NOT NULL, at date NOT NULL);
