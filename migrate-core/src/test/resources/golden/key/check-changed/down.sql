ALTER TABLE task DROP CONSTRAINT ck;

-- Rows in which s is 'C' fail here: change them before.
ALTER TABLE task
    ADD CONSTRAINT ck CHECK (s IN ('A', 'B'));
