CREATE TABLE task (
    id bigint NOT NULL,
    u uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
