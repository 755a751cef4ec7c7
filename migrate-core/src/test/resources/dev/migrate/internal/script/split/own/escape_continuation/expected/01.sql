SELECT E'a\''
  -- it's ; no quote
  'b\';c' , 'd'