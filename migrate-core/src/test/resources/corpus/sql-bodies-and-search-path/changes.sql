SET check_function_bodies = false;
ALTER TABLE app.person RENAME COLUMN name TO full_name;
CREATE OR REPLACE FUNCTION lib.greet() RETURNS text LANGUAGE sql AS 'SELECT full_name FROM person LIMIT 1' SET search_path = app;
CREATE TABLE lib.extra (id int REFERENCES app.person);
DROP FUNCTION app.unqualified();
