-- What the catalogue says of a pose stands beside what it knows of it, a row for each language. The repeatable
-- migration writes both anew; what is parted here are the poses that have been retired since.
create table pose_prose (
    slug     text  not null references pose,
    language text  not null,
    prose    jsonb not null,
    primary key (slug, language)
);

insert into pose_prose (slug, language, prose)
select slug, 'en', jsonb_strip_nulls(jsonb_build_object(
    'format', 3,
    'name', pose -> 'names' -> 'english',
    'others', pose -> 'names' -> 'others',
    'sides', pose -> 'sides',
    'props', (select coalesce(jsonb_object_agg(concat(p ->> 'kind', '@', p ->> 'place'), p -> 'detail'), '{}')
              from jsonb_array_elements(pose -> 'props') p where p ->> 'detail' <> ''),
    'instructions', pose -> 'instructions',
    'cautions', (select coalesce(jsonb_object_agg(c ->> 'when', c -> 'instead'), '{}')
                 from jsonb_array_elements(pose -> 'cautions') c),
    'softer', pose -> 'softer',
    'stronger', pose -> 'stronger',
    'described', pose -> 'described',
    'variations', (select coalesce(jsonb_object_agg(v ->> 'slug', v - 'slug' - 'figure'), '{}')
                   from jsonb_array_elements(pose -> 'variations') v)))
from pose;

update pose set pose =
    pose - 'names' - 'sides' - 'instructions' - 'softer' - 'stronger' - 'described'
    || jsonb_strip_nulls(jsonb_build_object('sanskrit', pose -> 'names' -> 'sanskrit'))
    || jsonb_build_object(
        'format', 3,
        'spellings', '[]'::jsonb,
        'twoSided', pose -> 'sides' is not null,
        'props', (select coalesce(jsonb_agg(p - 'detail' order by n), '[]')
                  from jsonb_array_elements(pose -> 'props') with ordinality as e (p, n)),
        'cautions', (select coalesce(jsonb_agg(c - 'instead' order by n), '[]')
                     from jsonb_array_elements(pose -> 'cautions') with ordinality as e (c, n)),
        'variations', (select coalesce(jsonb_agg(v - 'name' - 'described' order by n), '[]')
                       from jsonb_array_elements(pose -> 'variations') with ordinality as e (v, n)));

alter table pose drop column name;

do $$
begin
  if exists (select from pg_roles where rolname = 'studio_app') then
    revoke insert, update, delete on pose_prose from studio_app;
  end if;
end
$$;
