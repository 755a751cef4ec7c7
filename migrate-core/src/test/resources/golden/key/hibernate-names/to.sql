-- names: convention
-- alike
CREATE TABLE project (
    id bigint NOT NULL,
    name text,
    CONSTRAINT pk_project PRIMARY KEY (id)
);
CREATE TABLE task (id bigint PRIMARY KEY, project_id bigint, code text);
ALTER TABLE task ADD CONSTRAINT fkk3ndt6o2ka6y1mwwpt6ahq8q1 FOREIGN KEY (project_id) REFERENCES project (id);
ALTER TABLE task ADD CONSTRAINT ukf9mhfx2vhjdkvbc1pxo5p9v3p UNIQUE (code);
CREATE INDEX idx8h7xk2p9v3pf9mhfx2vhjdkvb ON task (project_id);
