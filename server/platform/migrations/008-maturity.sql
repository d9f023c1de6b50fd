-- The answers to the maturity assessments of the provider itself: the latest to each question, who gave it and when.
create table maturity_answers (
  assessment text not null,
  question text not null,
  answer jsonb not null,
  recorded_by text not null,
  recorded_on date not null,
  primary key (assessment, question)
)
