ALTER TABLE project RENAME COLUMN project_id TO id;
