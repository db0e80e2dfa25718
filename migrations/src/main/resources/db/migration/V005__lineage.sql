-- A class plan may be a copy of another plan of its teacher's, and remembers which revision it was,
-- and what its teacher has decided about the changes that were made there since.
set local lock_timeout = '5s';

alter table class_plan
  add column source_plan uuid,
  -- the source as it would be with the changes that were taken or left: offers begin with it
  add column source_settled jsonb,
  -- the revision of the source up to which nothing is left to decide
  add column source_decided int,
  add foreign key (source_plan, source_number) references revision (plan_id, number),
  add check (num_nonnulls(source_slug, source_plan) <= 1);
