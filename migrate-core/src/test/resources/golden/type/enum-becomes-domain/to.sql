CREATE DOMAIN status AS text CHECK (VALUE <> '');
CREATE TABLE job (
    id bigint NOT NULL,
    state status DEFAULT 'new'::text,
    CONSTRAINT pk_job PRIMARY KEY (id)
);
