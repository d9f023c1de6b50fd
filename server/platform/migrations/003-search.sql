-- The index terms of a chunk, its heading three times, so that memory and database search the same words; vectors in a
-- table of their own, since a new space replaces them all. What was stored before is analysed at the next start.
alter table chunks add column terms text;
alter table chunks drop column embedding;

create table chunk_vectors (
  chunk_id integer primary key references chunks (id) on delete cascade,
  embedding vector not null
);

-- For large stores: how many chunks there are, their average length, and in how many each term stands.
alter table index_state add column statistics jsonb;
alter table index_state rename column terms to space_terms;
update index_state set version = version + 1, space_terms = '[]', basis = '', dimensions = 0;
