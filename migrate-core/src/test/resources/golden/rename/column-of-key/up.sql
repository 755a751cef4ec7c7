ALTER TABLE project RENAME COLUMN id TO project_id;
