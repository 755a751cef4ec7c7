DROP VIEW over_summed; DROP MATERIALIZED VIEW summed; DROP VIEW lower_still; DROP VIEW low;
ALTER TABLE film ALTER COLUMN rating TYPE numeric(6, 2), ALTER COLUMN kind TYPE text;
CREATE VIEW low AS SELECT id, rating FROM film WHERE rating < 3 AND kind = 'a';
CREATE VIEW lower_still AS SELECT id FROM low WHERE rating < 1;
CREATE MATERIALIZED VIEW summed AS SELECT kind, sum(rating) AS total FROM film GROUP BY kind;
CREATE UNIQUE INDEX summed_kind ON summed (kind);
CREATE VIEW over_summed AS SELECT total FROM summed;
COMMENT ON VIEW low IS 'Low ones';
CREATE RULE no_insert AS ON INSERT TO lower_still DO INSTEAD NOTHING;
