-- rename: constraint task old new
CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    CONSTRAINT new UNIQUE (a),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
