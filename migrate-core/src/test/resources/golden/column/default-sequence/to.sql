CREATE SEQUENCE counter;
CREATE TABLE task (
    id bigint NOT NULL,
    n bigint DEFAULT nextval('counter'),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
