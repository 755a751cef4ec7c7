-- not written
CREATE FOREIGN DATA WRAPPER nothing NO HANDLER OPTIONS (debug 'true');
CREATE SERVER far TYPE 'none' VERSION '1' FOREIGN DATA WRAPPER nothing OPTIONS (host 'far.example', dbname 'x');
CREATE USER MAPPING FOR PUBLIC SERVER far OPTIONS (user 'me', password 'hunter2');
CREATE FOREIGN TABLE films (code char(5) OPTIONS (column_name 'c') NOT NULL, title varchar(40) DEFAULT 'x', CHECK (title <> '')) SERVER far OPTIONS (schema_name 'public');
COMMENT ON FOREIGN TABLE films IS 'Far away';
COMMENT ON SERVER far IS 'Far';
