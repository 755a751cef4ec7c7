CREATE TABLE account (
    id bigint CONSTRAINT uq_account_id UNIQUE,
    code text CONSTRAINT pk_account PRIMARY KEY,
    email text,
    CONSTRAINT uq_account_email UNIQUE (email, code)
);
CREATE INDEX ix_account_code ON account (code, id);
CREATE TABLE login (account_id bigint CONSTRAINT fk_login_account REFERENCES account (id));
