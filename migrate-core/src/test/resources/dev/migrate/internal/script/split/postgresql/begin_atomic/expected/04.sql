create procedure p2()
language sql
begin /* ; */ atomic -- ;
  select 1; end