-- The letter of a segment is a term wherever it stands alone: what was stored before is analysed and placed again at the next start.
update chunks set terms = null;
delete from chunk_vectors;
update index_state set version = version + 1, space_terms = '[]', basis = '', dimensions = 0;
