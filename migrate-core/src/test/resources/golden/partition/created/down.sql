DROP TABLE event_1;

DROP TABLE event_0;
