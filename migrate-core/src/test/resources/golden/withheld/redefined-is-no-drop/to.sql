-- drops: withheld
CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    CONSTRAINT other CHECK (a > 5),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
