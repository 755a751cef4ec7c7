-- drops: withheld
CREATE TYPE state AS ENUM ('A', 'C', 'D');
CREATE TABLE task (
    id bigint NOT NULL,
    s state,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
