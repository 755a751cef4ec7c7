ALTER TYPE bug_status ADD VALUE 'in work' BEFORE 'closed';
ALTER TYPE bug_status ADD VALUE 'lost';
ALTER TYPE bug_status RENAME VALUE 'new' TO 'fresh';
ALTER TYPE empty ADD VALUE 'one';
ALTER TABLE bug ALTER COLUMN status SET DEFAULT 'open';
