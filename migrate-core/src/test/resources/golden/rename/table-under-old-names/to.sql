-- rename: table task job
CREATE TABLE job (
    id bigint NOT NULL,
    title text,
    CONSTRAINT pk_job PRIMARY KEY (id)
);
