SELECT a<-b, @-1, j->>';', j#>>'{a;b}', a||';', 1::int, x := 2;
SELECT 1..2, 1.5e10, .5, 1_000, 0x1F, a.b.c, a[1:2], b[:x];
SELECT :name, :'name', :"name", '\', ';';
SELECT a ? 'b;', a ?| 'c', a !~ ';', -- ;
  a ~ '^\s*;$';
SELECT 5 /- 2, 7 %- 3, a @> '{};'::jsonb;
