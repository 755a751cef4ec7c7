CREATE SCHEMA archive;
ALTER TABLE sales.client SET SCHEMA archive;
ALTER TYPE sales.state ADD VALUE 'c';
DROP FUNCTION "Odd Schema".f(sales.state);
