-- drops: withheld
-- Nothing here speaks of views, policies or defaults: those of the database stay.
CREATE TYPE state AS ENUM ('CLOSED', 'OPEN');
CREATE TABLE job (
    id bigint CONSTRAINT pk_job PRIMARY KEY,
    state state NOT NULL,
    states state[]
);
ALTER TABLE job ENABLE ROW LEVEL SECURITY;
