CREATE TABLE event (id bigint NOT NULL, at date NOT NULL, note varchar(10)) PARTITION BY RANGE (at);
CREATE TABLE event_1 PARTITION OF event DEFAULT;
