CREATE INDEX ix_m_a ON m (a);
