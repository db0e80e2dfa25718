-- Every publication stays on record; the two columns of a class keep saying which is the latest.
set local lock_timeout = '5s';

create table publication (
  id uuid primary key,
  plan_id uuid not null references class_plan on delete cascade deferrable initially deferred,
  revision_id uuid not null references revision deferrable initially deferred,
  made_at timestamptz not null,
  made_by uuid not null,
  note text not null default '' check (length(note) <= 280)
);
create index publication_of_plan on publication (plan_id, made_at desc);

-- of a class that was published before moments were kept, it is known that it was changed last before then
insert into publication (id, plan_id, revision_id, made_at, made_by)
  select gen_random_uuid(), id, published_id, coalesce(published_at, updated_at), owner
  from class_plan where published_id is not null;

-- What happened, written in the transaction in which it did. It names by identifier alone: what a class or
-- a link is called stays with it, and goes with it.
create table happening (
  id uuid primary key,
  what text not null,
  subject uuid not null,
  made_at timestamptz not null,
  made_by uuid not null,
  particulars jsonb not null default '{}'
);
create index happening_to_subject on happening (subject, made_at);

do $$
begin
  if exists (select from pg_roles where rolname = 'studio_app') then
    revoke update on publication from studio_app;
    revoke update, delete on happening from studio_app;
  end if;
end
$$;
