ALTER TABLE customer ALTER COLUMN email TYPE text;
ALTER TYPE order_state ADD VALUE 'RETURNED';
ALTER TABLE product ADD COLUMN weight numeric(8, 3), ADD CONSTRAINT weighs CHECK (weight > 0);
DROP VIEW revenue;
ALTER TABLE product ALTER COLUMN price TYPE numeric(14, 4);
CREATE VIEW revenue AS SELECT c.name, sum(l.quantity * p.price) AS amount, count(*) AS lines FROM line l JOIN product p ON p.id = l.product_id JOIN category c ON c.id = p.category_id GROUP BY c.name;
CREATE TABLE address (id bigserial PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customer ON DELETE CASCADE, lines text[] NOT NULL);
ALTER TABLE purchase ADD COLUMN ship_to bigint REFERENCES address;
ALTER TABLE line RENAME COLUMN quantity TO pieces;
