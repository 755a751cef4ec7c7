ALTER TABLE booking DROP CONSTRAINT no_overlap;
ALTER TABLE booking ADD CONSTRAINT no_overlap EXCLUDE USING gist (during WITH &&) WITH (fillfactor = 70) WHERE (NOT cancelled);
ALTER TABLE circles RENAME CONSTRAINT circles_c_excl TO apart;
ALTER TABLE booking DROP CONSTRAINT one_each;
