CREATE TABLE task (
    id bigint NOT NULL,
    at timestamptz DEFAULT now(),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
