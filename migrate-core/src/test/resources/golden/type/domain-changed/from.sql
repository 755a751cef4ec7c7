CREATE DOMAIN email AS text DEFAULT 'a'::text CONSTRAINT a CHECK (VALUE <> ''::text) CONSTRAINT b CHECK (VALUE <> 'b'::text);
CREATE TABLE task (
    id bigint NOT NULL,
    e email,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
