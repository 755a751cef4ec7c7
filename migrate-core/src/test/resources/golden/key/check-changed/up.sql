ALTER TABLE task DROP CONSTRAINT ck;

ALTER TABLE task
    ADD CONSTRAINT ck CHECK (s = ANY (ARRAY['A'::text, 'B'::text, 'C'::text]));
