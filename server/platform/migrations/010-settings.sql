-- What the provider has set for itself. An entry is never changed: a later one of the same subject takes its place,
-- and one that is withdrawn keeps who withdrew it and when.
create table settings (
  id integer generated always as identity primary key,
  subject text not null,
  entry jsonb not null,
  saved_at timestamptz not null,
  ended_at timestamptz,
  ended_by text
);

create unique index settings_in_force on settings (subject) where ended_at is null;
