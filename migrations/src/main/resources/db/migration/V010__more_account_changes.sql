-- Admins give and take the role of a teacher too, correct names, and sign somebody out.
set local lock_timeout = '5s';

alter table account_change drop constraint account_change_kind_check;
alter table account_change add constraint account_change_kind_check check (
  kind in ('CREATE', 'ENABLE', 'DISABLE', 'GRANT_ADMIN', 'REVOKE_ADMIN', 'GRANT_TEACHER',
    'REVOKE_TEACHER', 'PERSON', 'SIGN_OUT', 'TEMPORARY_PASSWORD'));
