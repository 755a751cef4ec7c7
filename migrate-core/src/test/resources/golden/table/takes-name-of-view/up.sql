DROP VIEW v;

CREATE TABLE v (
    a integer
);
