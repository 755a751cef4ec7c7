CREATE TABLE task (
    id bigint NOT NULL,
    a text,
    CONSTRAINT ck CHECK (a <> ''::text),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE INDEX ix ON task (a text_pattern_ops);
