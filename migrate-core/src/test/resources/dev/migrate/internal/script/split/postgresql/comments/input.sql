-- leading; comment
/* block; comment */ SELECT 1 /* ; /* nested ; */ ; */ + 2; -- trailing; comment
SELECT 3 -- ; not the end
  + 4;
/*/ ; */ SELECT 5; /**/ SELECT 6 /***/+1; /* /*/ */ */ */ SELECT 7;
SELECT 8 +/*;*/ 9, 10 --/*
+1;
SELECT '--', ';', '/*', "--;" ; SELECT '*/';
SELECT 1 - -1, 2*/* x */3;
-- only a comment;
SELECT 11 /* inside
  ; lines */
  , 12
