CREATE TABLE task (
    id bigint NOT NULL,
    title text DEFAULT 'x'::text NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
