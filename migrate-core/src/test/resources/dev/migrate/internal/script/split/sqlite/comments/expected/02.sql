SELECT 2 -- d;
, 3