-- Initial schema
--
-- revision: dcd397241ba3
-- down-revision: none
-- create-date: 2025-10-13T22:37:00Z

-- migrate:upgrade
CREATE TABLE users (
	id bigint PRIMARY KEY,
	name varchar(100) NOT NULL
);

-- migrate:downgrade
DROP TABLE users;
