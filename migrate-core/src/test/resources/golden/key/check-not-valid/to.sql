CREATE TABLE task (
    id bigint NOT NULL,
    n integer,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
ALTER TABLE task ADD CONSTRAINT ck CHECK (n > 0) NOT VALID;
