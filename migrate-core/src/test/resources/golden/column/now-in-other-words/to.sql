-- alike
CREATE TABLE task (
    id bigint NOT NULL,
    at timestamptz DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
