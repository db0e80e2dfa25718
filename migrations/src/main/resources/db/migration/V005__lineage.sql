-- A class plan may be a copy of another plan of its teacher's, and remembers which revision it was.
set local lock_timeout = '5s';

alter table class_plan
  add column source_plan uuid,
  -- changes of the source up to this revision of it were declined, and are not offered again
  add column source_declined int,
  add foreign key (source_plan, source_number) references revision (plan_id, number),
  add check (num_nonnulls(source_slug, source_plan) <= 1);
