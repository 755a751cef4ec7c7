-- Greet
--
-- revision: 0000aaaa1111
-- down-revision: none

-- migrate:upgrade
CREATE TABLE greeting (name text);
INSERT INTO greeting VALUES ('${owner}');

-- migrate:downgrade
DROP TABLE greeting;
