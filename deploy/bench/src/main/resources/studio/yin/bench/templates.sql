-- Classes as the domain stores them, from which plans are made.
create temporary table template (
  number int primary key,
  seconds int not null,
  poses text[] not null,
  sequence jsonb not null
);
