CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b integer,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE VIEW v AS SELECT id, a, b FROM task;
CREATE VIEW w AS SELECT id FROM v;
CREATE MATERIALIZED VIEW m AS SELECT id FROM w;
CREATE UNIQUE INDEX uq_m_id ON m (id);
