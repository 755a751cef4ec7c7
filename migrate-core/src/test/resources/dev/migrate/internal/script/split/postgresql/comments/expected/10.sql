SELECT 11 /* inside
  ; lines */
  , 12