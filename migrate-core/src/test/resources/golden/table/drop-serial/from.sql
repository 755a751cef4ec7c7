CREATE TABLE task (
    id bigserial,
    small smallserial,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
