CREATE TABLE product (
	id bigint PRIMARY KEY,
	name text NOT NULL CHECK (name <> ''),
	price numeric CHECK (price > 0),
	discounted_price numeric,
	state varchar(20) NOT NULL CHECK (state IN ('NEW', 'SOLD', 'GONE')),
	size text CHECK (size = ANY (ARRAY['S', 'M', 'L'])),
	code text CHECK (code ~ '^[A-Z]{2}\d+$'),
	CONSTRAINT valid_discount CHECK (price > discounted_price),
	CHECK (discounted_price > 0),
	CONSTRAINT "odd ""name"" %s" CHECK (price IS DISTINCT FROM 13)
);
CREATE TABLE parent (a int CONSTRAINT only_here CHECK (a > 0) NO INHERIT, b int CONSTRAINT handed_down CHECK (b > 0));
CREATE TABLE child () INHERITS (parent);
CREATE TABLE loaded (n int);
ALTER TABLE loaded ADD CONSTRAINT later CHECK (n > 0) NOT VALID;
