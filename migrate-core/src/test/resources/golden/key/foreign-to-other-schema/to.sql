CREATE SCHEMA other;
CREATE TABLE other.project (id bigint NOT NULL, CONSTRAINT pk PRIMARY KEY (id));
CREATE TABLE task (
    id bigint NOT NULL,
    p bigint,
    CONSTRAINT fk FOREIGN KEY (p) REFERENCES other.project (id),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
