-- What a removed document needs to come back: its editions stay, this is the rest.
create table removed_documents (
  id text primary key,
  edition text not null,
  path text not null unique,
  layer text not null,
  status text not null,
  audience text[] not null,
  removed_at timestamptz not null default now()
);

-- What was taken in before layers were known is the organisation's own, but for the export of the blueprints.
update documents set layer = 'own' where kind = 'own' and title <> 'CS Blueprints master export';
