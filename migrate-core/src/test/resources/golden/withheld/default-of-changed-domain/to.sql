-- drops: withheld
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE DOMAIN good AS mood;
CREATE TABLE task (
    id bigint NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
