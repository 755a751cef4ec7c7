-- a; b
SELECT 1 /* not ; /* nested ; */ + 1; /* c; */ SELECT 2 -- d;
, 3;
/**/ SELECT '/*;' ;
