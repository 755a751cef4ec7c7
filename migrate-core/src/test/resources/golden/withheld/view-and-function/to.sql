-- drops: withheld
CREATE TABLE task (
    id bigint NOT NULL,
    a bigint,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
