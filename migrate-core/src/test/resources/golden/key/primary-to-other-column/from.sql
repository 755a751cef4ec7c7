CREATE TABLE account (
    id bigint CONSTRAINT pk_account PRIMARY KEY,
    code text,
    email text,
    CONSTRAINT uq_account_email UNIQUE (email)
);
CREATE INDEX ix_account_code ON account (code);
CREATE TABLE login (account_id bigint CONSTRAINT fk_login_account REFERENCES account (id));
INSERT INTO account SELECT i, 'c' || i, 'e' || i FROM generate_series(1, 50) i;
INSERT INTO login SELECT i FROM generate_series(1, 50) i;
