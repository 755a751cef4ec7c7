-- snapshot only: a column that a child keeps from its parent stays its own when it inherits again
CREATE TABLE base (a integer);
CREATE TABLE child (a integer, b integer);
