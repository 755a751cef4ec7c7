CREATE TABLE task (
    id bigint NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
