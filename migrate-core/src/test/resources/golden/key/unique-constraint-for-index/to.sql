-- names: convention
-- alike
CREATE TABLE task (
    id bigint NOT NULL,
    a text,
    CONSTRAINT uq UNIQUE (a),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
