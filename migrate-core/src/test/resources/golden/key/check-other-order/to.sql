-- names: convention
-- alike
CREATE TABLE task (
    id bigint NOT NULL,
    n integer,
    CONSTRAINT ck CHECK (n <= 150 AND n >= 0),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
