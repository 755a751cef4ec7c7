CREATE TABLE task (
    id bigint,
    p bigint,
    CONSTRAINT pk_task PRIMARY KEY (id),
    CONSTRAINT fk FOREIGN KEY (p) REFERENCES other.project (id)
);
