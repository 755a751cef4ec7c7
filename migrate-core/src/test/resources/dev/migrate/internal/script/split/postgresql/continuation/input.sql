SELECT 'a'
  'b;c';
SELECT 'a' -- it's; no quote
  -- nor; this
  'b\', 'c';
SELECT E'a\\' 'b\', 1;
SELECT E'a\''
  'b;c' , 'd';
