-- %1$s teachers.
insert into account (id, name)
select md5('teacher' || t)::uuid, 'Teacher ' || t
from generate_series(0, %1$s - 1) t;
