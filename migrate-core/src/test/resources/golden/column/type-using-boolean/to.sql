CREATE TABLE task (
    id bigint NOT NULL,
    n boolean DEFAULT false NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
