-- Index tasks by due date
--
-- The table stays open for writes while the index is built, and that needs a section without a transaction.
--
-- revision: c8f1b2d94e07
-- down-revision: 53fffde5ad5a
-- create-date: 2025-11-03T08:30:00Z

-- migrate:upgrade transaction=off
CREATE INDEX CONCURRENTLY ix_tasks_due_date ON tasks (due_date);

-- migrate:downgrade transaction=off
DROP INDEX CONCURRENTLY ix_tasks_due_date;
