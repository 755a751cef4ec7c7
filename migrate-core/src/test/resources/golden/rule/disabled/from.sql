CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE RULE r AS ON DELETE TO task DO INSTEAD NOTHING;
