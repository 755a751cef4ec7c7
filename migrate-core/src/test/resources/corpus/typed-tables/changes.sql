ALTER TABLE employees ALTER COLUMN salary SET DEFAULT 2000;
ALTER TABLE former NOT OF;
COMMENT ON TYPE employee_type IS 'A person who works here';
