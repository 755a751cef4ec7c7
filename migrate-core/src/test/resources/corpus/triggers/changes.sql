ALTER TABLE accounts ENABLE TRIGGER check_update;
ALTER TABLE accounts DISABLE TRIGGER all_events;
DROP TRIGGER check_balance ON accounts;
CREATE TRIGGER check_balance BEFORE UPDATE OF balance ON accounts FOR EACH ROW EXECUTE FUNCTION note('changed');
ALTER TRIGGER moved ON accounts RENAME TO was_moved;
DROP TRIGGER linked ON accounts;
CREATE OR REPLACE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
ALTER TABLE accounts DROP COLUMN changed;
