ALTER TABLE login DROP CONSTRAINT fk_login_account;

ALTER TABLE account DROP CONSTRAINT pk_account;

ALTER TABLE account DROP CONSTRAINT uq_account_email;

ALTER TABLE account DROP CONSTRAINT uq_account_id;

DROP INDEX ix_account_code;

-- Fill in: the value for the rows that are there, in place of NULL.
UPDATE account SET id = NULL WHERE id IS NULL;

ALTER TABLE account ALTER COLUMN id SET NOT NULL;

ALTER TABLE account ALTER COLUMN code DROP NOT NULL;

ALTER TABLE account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);

ALTER TABLE account
    ADD CONSTRAINT uq_account_email UNIQUE (email);

CREATE INDEX ix_account_code ON account (code);

ALTER TABLE login
    ADD CONSTRAINT fk_login_account FOREIGN KEY (account_id) REFERENCES account (id);
