SELECT a ? 'b;', a ?| 'c', a !~ ';', -- ;
  a ~ '^\s*;$'