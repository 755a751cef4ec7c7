-- not written
CREATE TABLE told (id int PRIMARY KEY, n int);
CREATE FUNCTION no_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION no_ddl();
CREATE PUBLICATION mine FOR TABLE told WITH (publish = 'insert, update');
CREATE PUBLICATION everything FOR ALL TABLES;
