CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    CONSTRAINT old UNIQUE (a),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
