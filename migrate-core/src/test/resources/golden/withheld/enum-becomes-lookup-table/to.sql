-- drops: withheld
CREATE TABLE status (
    label text,
    CONSTRAINT pk_status PRIMARY KEY (label)
);
CREATE TABLE job (
    id bigint NOT NULL,
    state text,
    CONSTRAINT pk_job PRIMARY KEY (id),
    CONSTRAINT fk_job_state FOREIGN KEY (state) REFERENCES status (label)
);
