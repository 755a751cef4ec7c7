CREATE TABLE task (
    id bigint,
    title varchar(80) NOT NULL,
    state text NOT NULL DEFAULT 'OPEN'::text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
