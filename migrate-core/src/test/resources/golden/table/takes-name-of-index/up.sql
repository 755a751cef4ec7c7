DROP TABLE task;

CREATE TABLE item (
    id bigint
);
