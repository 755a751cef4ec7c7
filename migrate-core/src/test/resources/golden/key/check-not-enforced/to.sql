-- since: 18
CREATE TABLE task (
    id bigint NOT NULL,
    n integer,
    CONSTRAINT ck CHECK (n > 0) NOT ENFORCED,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
