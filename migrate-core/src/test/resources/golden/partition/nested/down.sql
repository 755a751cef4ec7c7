DROP TABLE event_1_b;

DROP TABLE event_1_a;

DROP TABLE event_1;

DROP TABLE event;
