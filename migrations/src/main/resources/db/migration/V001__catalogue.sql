-- The catalogue: what the repeatable migration R__catalogue.sql fills from the data files.
-- Nothing here is ever deleted, because revisions name poses by their slug for ever.

create table figure (
    slug   text  primary key,
    figure jsonb not null
);

create table pose (
    slug    text    primary key,
    name    text    not null,
    pose    jsonb   not null,
    retired boolean not null default false
);

create table library_sequence (
    slug     text    primary key,
    position int     not null,
    retired  boolean not null default false
);

-- One row for each text that a library sequence has had. Clones point at the one they came from.
create table library_revision (
    slug       text        not null references library_sequence,
    number     int         not null check (number > 0),
    sequence   jsonb       not null,
    digest     text        not null,
    created_at timestamptz not null default now(),
    primary key (slug, number)
);
