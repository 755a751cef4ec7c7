CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE INDEX trigrams ON uses USING gin ((mail::text) ext.gin_trgm_ops);
ALTER TABLE uses DROP COLUMN attributes;
DROP EXTENSION hstore;
CREATE EXTENSION hstore;
COMMENT ON EXTENSION citext IS 'Cases';
