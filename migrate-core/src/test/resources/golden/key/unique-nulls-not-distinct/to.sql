-- since: 15
CREATE TABLE task (
    id bigint NOT NULL,
    a text,
    CONSTRAINT uq UNIQUE NULLS NOT DISTINCT (a),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
