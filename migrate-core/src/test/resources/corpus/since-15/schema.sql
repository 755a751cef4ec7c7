-- since: 15
CREATE TABLE u (id int PRIMARY KEY, code text, parent int, kind int, UNIQUE NULLS NOT DISTINCT (code), FOREIGN KEY (parent) REFERENCES u ON DELETE SET NULL (parent));
CREATE UNIQUE INDEX one_kind ON u (kind) NULLS NOT DISTINCT;
CREATE VIEW invoked WITH (security_invoker = true) AS SELECT id FROM u;
CREATE SEQUENCE plain;
CREATE UNLOGGED SEQUENCE quick;
CREATE UNLOGGED TABLE un (id serial);
ALTER SEQUENCE un_id_seq SET LOGGED;
CREATE COLLATION icu_one (PROVIDER = icu, LOCALE = 'de-DE');
