-- Add email to users
--
-- revision: a1b2c3d4e5f6
-- down-revision: dcd397241ba3
-- create-date: 2025-10-20T08:15:00Z

-- migrate:upgrade
ALTER TABLE users ADD COLUMN email varchar(255);

-- migrate:downgrade
ALTER TABLE users DROP COLUMN email;
