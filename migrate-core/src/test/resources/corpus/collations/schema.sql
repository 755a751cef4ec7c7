CREATE COLLATION german (LOCALE = 'C');
CREATE COLLATION nocase (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
CREATE COLLATION split_locale (LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
CREATE TABLE word (w text COLLATE german, v text COLLATE nocase UNIQUE, c char(3) COLLATE "C", d varchar(5)[] COLLATE "POSIX");
CREATE INDEX ON word (w COLLATE split_locale);
COMMENT ON COLLATION german IS 'Not really';
