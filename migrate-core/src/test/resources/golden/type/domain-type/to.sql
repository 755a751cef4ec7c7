CREATE DOMAIN amount AS bigint CONSTRAINT ck CHECK (VALUE > 0);
CREATE TABLE task (
    id bigint NOT NULL,
    n amount DEFAULT 1,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
