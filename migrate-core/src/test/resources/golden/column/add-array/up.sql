ALTER TABLE task ADD COLUMN tags text[] NOT NULL DEFAULT '{}'::text[];
