-- rename: view old new
CREATE VIEW new AS SELECT 1 AS a;
