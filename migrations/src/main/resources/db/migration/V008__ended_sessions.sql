-- Sessions of the sign-in server that were left here: their tokens count for nothing, though not yet run out.
set local lock_timeout = '5s';

create table ended_session (
  id text primary key,
  ended_at timestamptz not null
);

create index ended_session_by_end on ended_session (ended_at);
