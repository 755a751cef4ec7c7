ALTER TABLE base ADD COLUMN c text DEFAULT 'x'::text;
