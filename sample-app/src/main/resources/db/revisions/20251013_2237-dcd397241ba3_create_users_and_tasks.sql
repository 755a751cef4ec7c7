-- Create users and tasks
--
-- revision: dcd397241ba3
-- down-revision: none
-- create-date: 2025-10-13T22:37:00Z

-- migrate:upgrade
CREATE TABLE users (
    id uuid PRIMARY KEY,
    email varchar(255) NOT NULL CONSTRAINT ix_users_email UNIQUE,
    created_at timestamp NOT NULL DEFAULT current_timestamp,
    updated_at timestamp NOT NULL DEFAULT current_timestamp
);

CREATE INDEX ix_users_id ON users (id);

CREATE TABLE tasks (
    id serial PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id),
    title varchar(500) NOT NULL,
    description varchar(5000),
    is_completed boolean NOT NULL DEFAULT false,
    created_at timestamp NOT NULL DEFAULT current_timestamp,
    updated_at timestamp NOT NULL DEFAULT current_timestamp
);

CREATE INDEX ix_tasks_user_id ON tasks (user_id);

-- migrate:downgrade
DROP TABLE tasks;
DROP TABLE users;
