CREATE TABLE task (
    id bigint NOT NULL,
    title text,
    size integer,
    CONSTRAINT ck CHECK (length(title) > size),
    CONSTRAINT uq UNIQUE (title),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE INDEX ix ON task (lower(title)) WHERE title IS NOT NULL;
