CREATE OR REPLACE RULE log_shoe AS ON UPDATE TO shoe DO INSERT INTO shoe_log VALUES (new.name, new.avail, current_user, current_timestamp);
ALTER TABLE shoe ENABLE RULE log_shoe;
ALTER RULE shoes_delete ON shoes RENAME TO shoes_keep;
DROP RULE told ON shoe_log;
ALTER TABLE base ENABLE ALWAYS RULE to_child_1;
CREATE TABLE child_3 () INHERITS (base);
CREATE OR REPLACE RULE to_child_2 AS ON INSERT TO base WHERE new.id >= 10 DO INSTEAD INSERT INTO child_3 VALUES (new.*);
