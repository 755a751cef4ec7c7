SELECT 1;
SELECT 'a
b;' -- c;
, 2;
DO $$
BEGIN
  NULL;
END $$;
/* x
;*/ SELECT 3
