CREATE TYPE status AS ENUM ('new', 'paid');
CREATE TABLE job (
    id bigint NOT NULL,
    state status DEFAULT 'new'::status,
    CONSTRAINT pk_job PRIMARY KEY (id)
);
INSERT INTO job VALUES (1, 'paid');
