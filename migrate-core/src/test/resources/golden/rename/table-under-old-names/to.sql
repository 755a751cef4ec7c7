-- rename: table task job
-- alike
CREATE TABLE job (
    id bigint NOT NULL,
    title text,
    CONSTRAINT pk_job PRIMARY KEY (id)
);
