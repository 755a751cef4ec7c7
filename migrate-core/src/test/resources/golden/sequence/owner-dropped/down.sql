ALTER TABLE task ADD COLUMN n bigint;

ALTER SEQUENCE counter OWNED BY task.n;
