-- What was asked for under a client's key, so that the same key with another request is told apart.
set local lock_timeout = '5s';

alter table deed add column request text;
