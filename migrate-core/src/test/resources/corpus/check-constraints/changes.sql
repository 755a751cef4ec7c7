ALTER TABLE product DROP CONSTRAINT product_state_check;
ALTER TABLE product ADD CONSTRAINT product_state_check CHECK (state IN ('NEW', 'SOLD', 'GONE', 'LOST'));
ALTER TABLE product RENAME CONSTRAINT product_price_check TO price_is_positive;
ALTER TABLE product DROP CONSTRAINT valid_discount;
ALTER TABLE loaded VALIDATE CONSTRAINT later;
ALTER TABLE loaded ADD CONSTRAINT below CHECK (n < 1000) NOT VALID;
ALTER TABLE parent ADD CONSTRAINT in_order CHECK (a < b);
ALTER TABLE parent DROP CONSTRAINT only_here;
