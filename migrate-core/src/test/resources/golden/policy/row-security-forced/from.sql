CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
ALTER TABLE task ENABLE ROW LEVEL SECURITY;
