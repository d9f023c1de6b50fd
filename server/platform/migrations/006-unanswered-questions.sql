-- Questions that were not answered, as far as the organisation lets them be kept: the day only, and never who asked.
create table unanswered_questions (
  id integer generated always as identity primary key,
  text text not null,
  day date not null default current_date,
  channel text,
  clauses text[] not null,
  reason text
);
