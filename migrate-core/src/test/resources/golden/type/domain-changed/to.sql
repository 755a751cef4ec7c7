CREATE DOMAIN email AS text DEFAULT 'b'::text NOT NULL CONSTRAINT a CHECK (VALUE <> 'a'::text) CONSTRAINT c CHECK (VALUE <> 'c'::text);
CREATE TABLE task (
    id bigint NOT NULL,
    e email,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
