CREATE SEQUENCE counter INCREMENT BY 5;

CREATE TABLE task (
    id bigint NOT NULL DEFAULT nextval('counter'::regclass)
);

ALTER SEQUENCE counter OWNED BY task.id;
