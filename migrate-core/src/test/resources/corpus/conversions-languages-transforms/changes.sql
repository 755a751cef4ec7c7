DROP CONVERSION latin1_there;
CREATE TABLE plain_table (id int);
