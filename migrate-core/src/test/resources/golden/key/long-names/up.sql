CREATE TABLE a_table_with_a_very_long_name_that_goes_on_and_on (
    id bigint,
    a_column_with_a_long_name bigint,
    another_column_with_a_long_name bigint,
    CONSTRAINT pk_a_table_with_a_very_long_name_that_goes_on_and_on PRIMARY KEY (id),
    CONSTRAINT fk_a_table_with_a_very_long_name_that_goes_on_and_on_a_19e863ac FOREIGN KEY (another_column_with_a_long_name) REFERENCES a_table_with_a_very_long_name_that_goes_on_and_on (id),
    CONSTRAINT fk_a_table_with_a_very_long_name_that_goes_on_and_on_a_d9b2b037 FOREIGN KEY (a_column_with_a_long_name) REFERENCES a_table_with_a_very_long_name_that_goes_on_and_on (id)
);
