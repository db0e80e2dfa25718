-- What people make: class plans with their revisions, links to them, and what the studio knows of accounts.
set local lock_timeout = '5s';

create table account (
  id uuid primary key,
  name text not null,
  disabled boolean not null default false,
  not_before timestamptz
);

create table class_plan (
  id uuid primary key,
  owner uuid not null references account (id),
  version bigint not null,
  title text not null,
  seconds int not null,
  poses text[] not null,
  source_slug text,
  source_number int,
  head_id uuid not null,
  published_id uuid,
  published_at timestamptz,
  revisions int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  foreign key (source_slug, source_number) references library_revision (slug, number)
);

create index class_plan_by_owner on class_plan (owner, updated_at desc, id);

create table revision (
  id uuid primary key,
  plan_id uuid not null references class_plan (id) deferrable initially deferred,
  number int not null,
  parent_id uuid references revision (id),
  author uuid not null references account (id),
  made_at timestamptz not null,
  sequence jsonb not null,
  unique (plan_id, number),
  unique (plan_id, id)
);

create index revision_by_parent on revision (parent_id);

-- a plan's head and what it published are revisions of that very plan
alter table class_plan
  add foreign key (id, head_id) references revision (plan_id, id) deferrable initially deferred,
  add foreign key (id, published_id) references revision (plan_id, id) deferrable initially deferred;

create table share (
  id uuid primary key,
  plan_id uuid not null references class_plan (id),
  label text not null,
  mode text not null check (mode in ('FIXED', 'FOLLOWS')),
  revision_id uuid,
  token_hash bytea not null unique,
  token_sealed bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  opened bigint not null default 0,
  last_opened_at timestamptz,
  check ((mode = 'FIXED') = (revision_id is not null)),
  foreign key (plan_id, revision_id) references revision (plan_id, id)
);

create index share_by_plan on share (plan_id, created_at desc, id);

create table deed (
  account uuid not null,
  kind text not null,
  key uuid not null,
  result uuid not null,
  done_at timestamptz not null,
  primary key (account, kind, key)
);
