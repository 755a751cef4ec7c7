CREATE TYPE status AS ENUM ('new', 'paid');
CREATE TABLE job (
    id bigint NOT NULL,
    state status,
    CONSTRAINT pk_job PRIMARY KEY (id)
);
