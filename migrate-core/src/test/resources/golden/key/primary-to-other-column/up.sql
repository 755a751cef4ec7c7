ALTER TABLE login DROP CONSTRAINT fk_login_account;

ALTER TABLE account DROP CONSTRAINT pk_account;

ALTER TABLE account DROP CONSTRAINT uq_account_email;

DROP INDEX ix_account_code;

ALTER TABLE account ALTER COLUMN id DROP NOT NULL;

-- Fill in: the value for the rows that are there, in place of NULL.
UPDATE account SET code = NULL WHERE code IS NULL;

ALTER TABLE account ALTER COLUMN code SET NOT NULL;

ALTER TABLE account
    ADD CONSTRAINT pk_account PRIMARY KEY (code);

ALTER TABLE account
    ADD CONSTRAINT uq_account_email UNIQUE (email, code);

ALTER TABLE account
    ADD CONSTRAINT uq_account_id UNIQUE (id);

CREATE INDEX ix_account_code ON account (code, id);

ALTER TABLE login
    ADD CONSTRAINT fk_login_account FOREIGN KEY (account_id) REFERENCES account (id);
