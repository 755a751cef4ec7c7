ALTER TABLE task ADD COLUMN "Order" text;

ALTER TABLE task ADD COLUMN "user" text;
