ALTER TABLE plan RENAME TO project;
