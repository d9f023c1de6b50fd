-- Every content that a document has had, whole, so that editions can be compared and brought back.
create table document_editions (
  document_id text not null,
  edition text not null,
  stored_at timestamptz not null default now(),
  content jsonb not null,
  primary key (document_id, edition)
);

-- The corpus as it was at each indexing that changed it: the edition of each of its documents.
create table corpus_editions (
  edition text primary key,
  indexed_at timestamptz not null default now(),
  documents jsonb not null
);

-- A shared document repeats the common method; an own one is the organisation's playbook, which goes before it.
alter table documents add column layer text not null default 'shared' check (layer in ('shared', 'own'));
alter table documents add column audience text[] not null default '{}';
