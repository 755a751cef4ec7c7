CREATE SCHEMA archive;
ALTER TABLE sales.client SET SCHEMA archive;
DROP SCHEMA empty_one;
ALTER TYPE sales.state ADD VALUE 'c';
DROP FUNCTION "Odd Schema".f(sales.state);
