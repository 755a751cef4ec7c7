DROP TRIGGER keep ON entry;

DROP TRIGGER keep_closing ON closing;

DROP STATISTICS closing_states;

DROP FUNCTION total(VARIADIC amounts numeric[]);

DROP FUNCTION refuse();

DROP FUNCTION old_drafts();

DROP FUNCTION drafts();

DROP FUNCTION closed(a account);

DROP FUNCTION balance(bigint, OUT debit numeric, OUT credit numeric);

DROP MATERIALIZED VIEW month_end;

DROP VIEW tree;

DROP VIEW open_statement;

DROP VIEW statement;

DROP VIEW final_closing;

ALTER TABLE account DROP CONSTRAINT account_ledger;

DROP TABLE posting_1;

DROP TABLE posting_0;

DROP TABLE posting;

DROP TABLE entry_archive;

DROP TABLE entry;

DROP TABLE closing;

DROP TABLE "Ledger";

DROP TABLE account;

DROP TABLE currency;

DROP DOMAIN side;

DROP DOMAIN positive_amount;

DROP DOMAIN amount;

DROP TYPE "Kind";
