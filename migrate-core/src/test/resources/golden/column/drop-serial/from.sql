CREATE TABLE task (
    id bigint NOT NULL,
    number serial,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
