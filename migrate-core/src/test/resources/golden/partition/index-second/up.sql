CREATE UNIQUE INDEX ix_second ON event (a_very_long_name_of_a_column_of_this_table, id);

CREATE INDEX ix_third ON event (a_very_long_name_of_a_column_of_this_table DESC);
