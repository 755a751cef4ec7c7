CREATE TABLE fresh (
    id bigint,
    k text NOT NULL,
    CONSTRAINT again UNIQUE (id),
    CONSTRAINT one_k UNIQUE (k),
    CONSTRAINT ex EXCLUDE USING btree (k WITH =),
    CONSTRAINT up CHECK (id > 0),
    CONSTRAINT up_again CHECK (id > 0)
);

ALTER TABLE fresh
    ADD CONSTRAINT ex_again EXCLUDE USING btree (k WITH =);

ALTER TABLE fresh
    ADD CONSTRAINT key PRIMARY KEY (id);

ALTER TABLE fresh
    ADD CONSTRAINT two_k UNIQUE (k);

ALTER TABLE version
    ADD CONSTRAINT one UNIQUE (k);

ALTER TABLE version
    ADD CONSTRAINT two UNIQUE (k);

CREATE INDEX four ON version (k);

CREATE INDEX three ON version (k);
