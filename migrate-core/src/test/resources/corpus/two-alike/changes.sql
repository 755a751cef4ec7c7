ALTER TABLE item ADD CONSTRAINT second UNIQUE (code);
CREATE INDEX two ON item (parent);
ALTER TABLE item ADD CONSTRAINT to_parent_again FOREIGN KEY (parent) REFERENCES item;
ALTER TABLE item ADD CONSTRAINT above_too CHECK (parent > 0);
ALTER TABLE item ADD UNIQUE (id);
