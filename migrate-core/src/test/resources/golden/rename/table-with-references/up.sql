ALTER TABLE project RENAME TO plan;
