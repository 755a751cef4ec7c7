CREATE TABLE task (
    id bigint NOT NULL,
    title varchar(80) NOT NULL,
    state text DEFAULT 'OPEN'::text NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
