-- Questions that people ask and that a clause answers, in their words: the search compares what is asked with them.
alter table clauses add column asked jsonb not null default '[]';
