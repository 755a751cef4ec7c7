-- rename: column task title subject
CREATE TABLE task (
    id bigint NOT NULL,
    subject text,
    size integer,
    CONSTRAINT ck CHECK (length(subject) > size),
    CONSTRAINT uq UNIQUE (subject),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE INDEX ix ON task (lower(subject)) WHERE subject IS NOT NULL;
