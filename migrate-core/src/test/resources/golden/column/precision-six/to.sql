-- alike
CREATE TABLE task (
    id bigint NOT NULL,
    at timestamp(6),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
