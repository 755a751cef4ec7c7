DROP TRIGGER keep ON entry;

DROP FUNCTION total(VARIADIC amounts numeric[]);

DROP FUNCTION refuse();

DROP FUNCTION closed(a account);

DROP FUNCTION balance(bigint, OUT debit numeric, OUT credit numeric);

DROP MATERIALIZED VIEW month_end;

DROP VIEW tree;

DROP VIEW open_statement;

DROP VIEW statement;

ALTER TABLE account DROP CONSTRAINT account_ledger;

DROP TABLE posting_1;

DROP TABLE posting_0;

DROP TABLE posting;

DROP TABLE entry_archive;

DROP TABLE entry;

DROP TABLE "Ledger";

DROP TABLE account;

DROP TABLE currency;

DROP DOMAIN positive_amount;

DROP DOMAIN amount;

DROP TYPE "Kind";
