CREATE TABLE event (id bigint NOT NULL, a_very_long_name_of_a_column_of_this_table text) PARTITION BY HASH (id);
CREATE TABLE a_partition_with_a_name_of_nearly_the_greatest_length PARTITION OF event FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE INDEX ix_first ON event (a_very_long_name_of_a_column_of_this_table);
