DROP TRIGGER note ON event;

DROP FUNCTION note();

DROP TABLE event_1;

DROP TABLE event;

DROP TABLE kind;
