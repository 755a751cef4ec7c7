SELECT 'a
b;' -- c;
, 2