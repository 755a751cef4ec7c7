CREATE TABLE task (
    id bigint NOT NULL,
    "Order" text,
    "user" text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
