-- A class plan may be put away, or deleted: then it is kept for a while and can be brought back.
set local lock_timeout = '5s';

alter table class_plan
  add column archived_at timestamptz,
  add column deleted_at timestamptz;

-- lists still read titles, and whose they are, from the index alone
create index class_plan_of_owner_kept on class_plan (owner, updated_at desc, id)
  include (title, archived_at, deleted_at);
drop index class_plan_of_owner;
alter index class_plan_of_owner_kept rename to class_plan_of_owner;

-- what is due to be erased, and the copies that then forget where they came from
create index class_plan_deleted on class_plan (deleted_at) where deleted_at is not null;
create index class_plan_by_source on class_plan (source_plan, source_number)
  where source_plan is not null;
