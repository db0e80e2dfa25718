-- Plans %1$s to %2$s of %3$s teachers, from %4$s templates, in the order of their identifiers, which
-- keeps the indexes quick to write.
begin;

create temporary table crowd on commit drop as
select
  n,
  md5('plan' || n)::uuid as id,
  md5('teacher' || n %% %3$s)::uuid as owner,
  1 + abs(hashint8(n) %% 3) as revisions,
  (array['Slow', 'Quiet', 'Früh am', 'Long', 'Soft', 'Late', 'Warm', 'Winter', 'Moon', 'First'])[
      1 + abs(hashint8(n + 1) %% 10)]
    || ' ' || (array['Sunday', 'spine', 'hips', 'Rücken', 'evening', 'shoulders', 'Morgen', 'twists'])[
      1 + abs(hashint8(n + 2) %% 8)]
    || ' ' || n / %3$s as title,
  timestamptz '2026-01-01' - abs(hashint8(n + 3) %% 63072000) * interval '1 second' as changed,
  abs(hashint8(n + 4) %% %4$s) as template
from generate_series(%1$s, %2$s) n;

insert into class_plan (
  id, owner, version, title, seconds, poses, source_slug, source_number, head_id, published_id,
  published_at, revisions, created_at, updated_at)
select
  id, owner, revisions, title, seconds, poses, 'spine', 1, md5('revision' || n || '-' || revisions)::uuid,
  case when n %% 3 = 0 then md5('revision' || n || '-' || revisions)::uuid end,
  case when n %% 3 = 0 then changed end,
  revisions, changed - interval '3 days', changed
from crowd join template on number = template
order by id;

insert into revision (id, plan_id, number, parent_id, author, made_at, sequence)
select
  md5('revision' || n || '-' || r)::uuid, id, r,
  case when r > 1 then md5('revision' || n || '-' || r - 1)::uuid end,
  owner, changed - (revisions - r) * interval '1 day', sequence
from crowd join template on number = template, generate_series(1, revisions) r
order by id, r;

commit;
