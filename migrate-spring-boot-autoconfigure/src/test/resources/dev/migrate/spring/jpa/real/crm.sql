CREATE SCHEMA crm;
CREATE SCHEMA sales;

CREATE SEQUENCE crm.party_seq INCREMENT BY 50 START WITH 1000;
CREATE TABLE crm.party (
    id         bigint PRIMARY KEY,
    party_type varchar(1) NOT NULL CHECK (party_type IN ('C', 'P')),
    country    char(2) NOT NULL DEFAULT 'DE',
    changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE crm.company (
    id     bigint PRIMARY KEY REFERENCES crm.party ON DELETE CASCADE,
    name   varchar(255) NOT NULL,
    vat_id varchar(20),
    CONSTRAINT company_vat_id UNIQUE NULLS DISTINCT (vat_id) DEFERRABLE
);
CREATE TABLE crm.person (
    id          bigint PRIMARY KEY REFERENCES crm.party ON DELETE CASCADE,
    family_name varchar(255) NOT NULL,
    given_name  varchar(255),
    employer_id bigint REFERENCES crm.company ON DELETE SET NULL
);
CREATE INDEX ON crm.person (lower(family_name));

CREATE TYPE sales.deal_stage AS ENUM ('LEAD', 'OFFER', 'WON', 'LOST');
CREATE TABLE sales.deal (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    party_id          bigint NOT NULL REFERENCES crm.party,
    stage             sales.deal_stage NOT NULL DEFAULT 'LEAD',
    expected_amount   numeric(14,2),
    expected_currency varchar(3),
    channel           smallint CHECK (channel BETWEEN 0 AND 2),
    CHECK ((expected_amount IS NULL) = (expected_currency IS NULL))
);
ALTER TABLE sales.deal ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON sales.deal USING (stage <> 'LOST');
CREATE MATERIALIZED VIEW sales.pipeline AS SELECT stage, count(*) AS deals FROM sales.deal GROUP BY stage;
CREATE UNIQUE INDEX ON sales.pipeline (stage);

CREATE TABLE sales.note (
    id      bigint GENERATED ALWAYS AS IDENTITY (START WITH 100) PRIMARY KEY,
    deal_id bigint NOT NULL REFERENCES sales.deal ON DELETE CASCADE,
    text    oid
);
