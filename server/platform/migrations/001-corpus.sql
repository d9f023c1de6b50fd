-- Documents, their clauses, and the chunks that are searched. A clause of the organisation's own documents has an id
-- made of the document and the heading; one of the corpus has the register's id.
create table documents (
  id text primary key,
  title text not null,
  discipline text not null,
  status text not null check (status in ('current', 'archived', 'work-in-progress')),
  edition text not null,
  kind text not null check (kind in ('corpus', 'own')),
  path text not null,
  hash text not null,
  unique (kind, path)
);

create table clauses (
  id text primary key,
  document_id text not null references documents (id) on delete cascade,
  section text not null,
  status text not null,
  position integer not null,
  line integer not null,
  text text not null,
  hash text not null
);

create index clauses_document on clauses (document_id, position);

create table chunks (
  id integer generated always as identity primary key,
  clause_id text not null references clauses (id) on delete cascade,
  position integer not null,
  text text not null,
  embedding vector
);

create index chunks_clause on chunks (clause_id);

-- One row: the version that every change of the index raises, and the space that the embeddings were fitted in.
create table index_state (
  id integer primary key check (id = 1),
  version integer not null,
  terms jsonb not null,
  basis bytea not null,
  dimensions integer not null
);

insert into index_state values (1, 0, '[]', '', 0);
