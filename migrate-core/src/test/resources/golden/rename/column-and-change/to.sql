-- rename: column task title subject
CREATE TABLE task (
    id bigint NOT NULL,
    subject varchar(100) DEFAULT 'x'::character varying,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
