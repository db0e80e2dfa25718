-- The keys of clients are called as the header is that brings them.
set local lock_timeout = '5s';

alter table deed rename to idempotency_key;
-- the version before goes on by the name that it knows
create view deed as select account, kind, key, request, result, done_at from idempotency_key;
