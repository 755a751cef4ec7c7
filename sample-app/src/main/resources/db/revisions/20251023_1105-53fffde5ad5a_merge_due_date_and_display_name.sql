-- Merge due date and display name
--
-- revision: 53fffde5ad5a
-- down-revision: 27c6a30d7c24, ae1027a6acf0
-- create-date: 2025-10-23T11:05:00Z

-- migrate:upgrade

-- migrate:downgrade
