ALTER TYPE state ADD VALUE 'D' AFTER 'C';

-- ALTER TYPE state RENAME TO state__old;
--
-- CREATE TYPE state AS ENUM ('A', 'C', 'D');
--
-- -- Rows with a value that the new type does not have fail here: change them before.
-- ALTER TABLE task ALTER COLUMN s TYPE state USING s::text::state;
--
-- DROP TYPE state__old;
