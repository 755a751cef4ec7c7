CREATE TABLE task (
    id bigint NOT NULL,
    title text COLLATE "C",
    CONSTRAINT pk_task PRIMARY KEY (id)
);
