DROP INDEX ix_m_a;
