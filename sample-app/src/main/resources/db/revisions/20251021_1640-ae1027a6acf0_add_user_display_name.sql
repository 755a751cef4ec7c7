-- Add user display name
--
-- Users who are there already get the part of their email before the @.
--
-- revision: ae1027a6acf0
-- down-revision: dcd397241ba3
-- create-date: 2025-10-21T16:40:00Z

-- migrate:upgrade
ALTER TABLE users ADD COLUMN display_name varchar(100);

UPDATE users SET display_name = left(split_part(email, '@', 1), 100);

ALTER TABLE users ALTER COLUMN display_name SET NOT NULL;

-- migrate:downgrade
ALTER TABLE users DROP COLUMN display_name;
