CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    CONSTRAINT x UNIQUE (a),
    CONSTRAINT y CHECK (a > 0),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE INDEX z ON task (a);
