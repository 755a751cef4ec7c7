ALTER POLICY user_mod ON passwd USING (me() = user_name OR uid = 0);
ALTER POLICY all_view ON passwd TO pg_monitor;
ALTER POLICY added ON passwd RENAME TO inserted;
DROP POLICY admin_all ON passwd;
CREATE POLICY admin_all ON passwd AS RESTRICTIVE FOR ALL TO pg_monitor USING (true);
ALTER TABLE forced NO FORCE ROW LEVEL SECURITY;
ALTER TABLE passwd FORCE ROW LEVEL SECURITY;
