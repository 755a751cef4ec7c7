-- drops: withheld
-- rename: column task title subject
CREATE TABLE task (
    id bigint NOT NULL,
    subject text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
