CREATE TABLE item (id int PRIMARY KEY, code text, parent int);
ALTER TABLE item ADD CONSTRAINT first UNIQUE (code);
CREATE INDEX one ON item (parent);
ALTER TABLE item ADD CONSTRAINT to_parent FOREIGN KEY (parent) REFERENCES item;
ALTER TABLE item ADD CONSTRAINT above CHECK (parent > 0);
