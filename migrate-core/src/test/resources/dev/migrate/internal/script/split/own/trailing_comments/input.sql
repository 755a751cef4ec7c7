SELECT 1 /* end */;
SELECT 2
-- before the semicolon
;
SELECT 3 -- the end, without semicolon
