DROP INDEX ix_second;

DROP INDEX ix_third;
