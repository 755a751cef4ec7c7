ALTER TABLE event_1
    ADD CONSTRAINT pk_event_1 PRIMARY KEY (id);

ALTER TABLE event_1
    ADD CONSTRAINT ck_event_1 CHECK (id > 0);
