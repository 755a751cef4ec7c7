CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := now(); RETURN NEW; END $$;

CREATE TABLE customer (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email      varchar(255) NOT NULL UNIQUE,
    street     varchar(255),
    postcode   varchar(10),
    city       varchar(255),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER touch BEFORE UPDATE ON customer FOR EACH ROW EXECUTE FUNCTION touch();

CREATE TABLE customer_phone (
    customer_id uuid NOT NULL REFERENCES customer ON DELETE CASCADE,
    phone       varchar(30) NOT NULL,
    PRIMARY KEY (customer_id, phone)
);

CREATE TABLE category (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name      varchar(255) NOT NULL,
    parent_id bigint REFERENCES category ON DELETE RESTRICT,
    CONSTRAINT category_name_key UNIQUE (parent_id, name)
);

CREATE TABLE product (
    id         bigserial PRIMARY KEY,
    sku        varchar(20) NOT NULL,
    title      varchar(255) NOT NULL,
    price      numeric(12,2) NOT NULL CHECK (price >= 0),
    attributes jsonb NOT NULL DEFAULT '{}',
    tags       varchar(255)[] NOT NULL DEFAULT '{}',
    version    integer NOT NULL DEFAULT 0,
    search     tsvector GENERATED ALWAYS AS (to_tsvector('english', title)) STORED
);
CREATE UNIQUE INDEX product_sku ON product (sku);
CREATE INDEX product_search ON product USING gin (search);
CREATE INDEX product_attributes ON product USING gin (attributes jsonb_path_ops);

CREATE TABLE product_category (
    product_id  bigint NOT NULL REFERENCES product ON DELETE CASCADE,
    category_id bigint NOT NULL REFERENCES category ON DELETE CASCADE,
    PRIMARY KEY (category_id, product_id)
);

CREATE SEQUENCE orders_seq INCREMENT BY 50;
CREATE TABLE orders (
    id          bigint PRIMARY KEY DEFAULT nextval('orders_seq'),
    customer_id uuid NOT NULL REFERENCES customer,
    status      varchar(255) NOT NULL DEFAULT 'NEW' CHECK (status IN ('NEW', 'PAID', 'SHIPPED', 'CANCELLED')),
    placed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX orders_open ON orders (placed_at) WHERE status = 'NEW';

CREATE SEQUENCE order_line_seq INCREMENT BY 50;
CREATE TABLE order_line (
    id         bigint PRIMARY KEY,
    order_id   bigint NOT NULL REFERENCES orders ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    product_id bigint NOT NULL REFERENCES product,
    quantity   integer NOT NULL CHECK (quantity > 0),
    UNIQUE (order_id, product_id)
);
ALTER SEQUENCE order_line_seq OWNED BY order_line.id;

CREATE TABLE coupon (code varchar(20) PRIMARY KEY, valid_until date);
CREATE TABLE order_coupon (
    purchase_order_id bigint NOT NULL REFERENCES orders ON DELETE CASCADE,
    coupons_code      varchar(20) NOT NULL REFERENCES coupon ON UPDATE CASCADE,
    PRIMARY KEY (purchase_order_id, coupons_code)
);

CREATE TABLE payment (
    order_id bigint PRIMARY KEY REFERENCES orders ON DELETE CASCADE,
    amount   numeric(12,2) NOT NULL
);

CREATE VIEW revenue AS SELECT date_trunc('month', o.placed_at) AS month, sum(p.amount) AS amount
FROM orders o JOIN payment p ON p.order_id = o.id GROUP BY 1;
