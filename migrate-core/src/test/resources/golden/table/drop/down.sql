CREATE TABLE task (
    id bigint,
    title varchar(80) NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id),
    CONSTRAINT uq_task_title UNIQUE (title)
);
