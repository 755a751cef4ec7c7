-- Point at a table that is not there
--
-- revision: 0000bbbb2222
-- down-revision: none

-- migrate:upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);
ALTER TABLE orders ADD COLUMN owner bigint REFERENCES owners (id);

-- migrate:downgrade
DROP TABLE orders;
