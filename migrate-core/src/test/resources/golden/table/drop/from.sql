CREATE TABLE task (
    id bigint NOT NULL,
    title varchar(80) NOT NULL,
    CONSTRAINT uq_task_title UNIQUE (title),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
