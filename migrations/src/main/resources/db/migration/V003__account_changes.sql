-- What admins change about accounts: written down before Keycloak is asked, settled once it answered.
set local lock_timeout = '5s';

create table account_change (
  id uuid primary key,
  -- unknown until Keycloak has made the account
  account uuid,
  username text not null,
  full_name text not null,
  kind text not null check (
    kind in ('CREATE', 'ENABLE', 'DISABLE', 'GRANT_ADMIN', 'REVOKE_ADMIN', 'TEMPORARY_PASSWORD')),
  made_by uuid not null,
  made_at timestamptz not null,
  -- the last attempt; a pending change is taken up again a while after it
  tried_at timestamptz not null,
  state text not null check (state in ('PENDING', 'DONE', 'FAILED')),
  settled_at timestamptz,
  note text not null,
  -- chosen by the client, so that a request that comes twice makes one account
  key uuid,
  unique (made_by, key),
  check (account is not null or kind = 'CREATE'),
  check ((state = 'PENDING') = (settled_at is null))
);

-- changes of one account come one after the other
create unique index account_change_under_way on account_change (account) where state = 'PENDING';
create index account_change_due on account_change (tried_at) where state = 'PENDING';
create index account_change_by_account on account_change (account, made_at desc);
