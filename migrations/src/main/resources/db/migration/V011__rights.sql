-- The application adds to the books of what happened and never rewrites them; the catalogue comes from the
-- build, and what was migrated is Flyway's own affair.
set local lock_timeout = '5s';

do $$
begin
  -- a database that some other role works with is its keeper's affair
  if exists (select from pg_roles where rolname = 'studio_app') then
    revoke update on revision from studio_app;
    revoke delete on account_change from studio_app;
    revoke insert, update, delete on figure, pose, library_sequence, library_revision from studio_app;
    revoke all on flyway_schema_history from studio_app;
  end if;
end
$$;

-- The version before sends every column when it settles a change, so it is their values that are held. An
-- account is entered once it is made; a key is let go of when its change has failed, for another attempt.
create function account_change_stands() returns trigger language plpgsql as $$
begin
  if (new.id, new.username, new.full_name, new.kind, new.made_by, new.made_at)
      is distinct from (old.id, old.username, old.full_name, old.kind, old.made_by, old.made_at)
    or new.account is distinct from old.account and old.account is not null
    or new.key is distinct from old.key and new.key is not null
  then
    raise exception 'who changed what stays as it was entered' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger account_change_stands before update on account_change
  for each row execute function account_change_stands();

-- A revision goes with its whole class, which goes first, and never alone.
create function revision_stands() returns trigger language plpgsql as $$
begin
  if exists (select from class_plan where id = old.plan_id) then
    raise exception 'a class keeps its revisions' using errcode = 'insufficient_privilege';
  end if;
  return old;
end
$$;

create trigger revision_stands before delete on revision
  for each row execute function revision_stands();
