-- drops: withheld
CREATE TABLE task (
    id bigint NOT NULL,
    a bigint,
    c text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
