SELECT 'a' -- it's; no quote
  -- nor; this
  'b\', 'c'