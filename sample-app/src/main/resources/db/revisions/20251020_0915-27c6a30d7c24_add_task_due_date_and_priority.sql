-- Add task due date and priority
--
-- revision: 27c6a30d7c24
-- down-revision: dcd397241ba3
-- create-date: 2025-10-20T09:15:00Z

-- migrate:upgrade
ALTER TABLE tasks
    ADD COLUMN due_date date,
    ADD COLUMN priority varchar(10) NOT NULL DEFAULT 'NORMAL'
        CONSTRAINT tasks_priority_check CHECK (priority IN ('LOW', 'NORMAL', 'HIGH'));

-- migrate:downgrade
ALTER TABLE tasks
    DROP COLUMN priority,
    DROP COLUMN due_date;
