-- When anything of a class was changed last, whatever it was: put away, deleted, published, decided upon. Programs
-- that keep a copy of a teacher's classes ask for those that were changed since they looked.
set local lock_timeout = '5s';

alter table class_plan add column changed_at timestamptz not null default now();
update class_plan
  set changed_at = greatest(created_at, updated_at, published_at, archived_at, deleted_at);

-- edits wait while it is made, some seconds for a million plans; lists go on
create index class_plan_changed on class_plan (owner, changed_at, id);

create function class_plan_changed() returns trigger language plpgsql as $$
begin
  new.changed_at := clock_timestamp();
  return new;
end
$$;

create trigger class_plan_changed before insert or update on class_plan
  for each row execute function class_plan_changed();
