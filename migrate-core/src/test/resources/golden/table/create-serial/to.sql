CREATE TABLE task (
    id bigserial,
    number serial,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
