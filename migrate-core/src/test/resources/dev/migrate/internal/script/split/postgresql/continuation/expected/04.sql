SELECT E'a\''
  'b;c' , 'd'