SELECT E'a\''
  -- it's ; no quote
  'b\';c' , 'd';
SELECT E'one'
'two\''

	'three\';' ; SELECT 2;
