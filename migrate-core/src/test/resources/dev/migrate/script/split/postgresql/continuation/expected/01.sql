SELECT 'a'
  'b;c'