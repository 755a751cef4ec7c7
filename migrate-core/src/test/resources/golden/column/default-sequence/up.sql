CREATE SEQUENCE counter;

ALTER TABLE task ALTER COLUMN n SET DEFAULT nextval('counter'::regclass);
