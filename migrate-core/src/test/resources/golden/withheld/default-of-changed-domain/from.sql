CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE DOMAIN good AS text;
CREATE DOMAIN better AS good DEFAULT 'ok';
CREATE TABLE task (
    id bigint NOT NULL,
    felt good DEFAULT 'ok',
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE TABLE old (felt better DEFAULT 'sad');
