-- Signals by month that have no column of their own, by the names that triggers read; and months as they were judged.

create table client_signals (
  client_id text not null references clients (id) on delete cascade,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  name text not null,
  value jsonb not null,
  primary key (client_id, month, name)
);

-- What went in and what came out, to the letter, so that a month of last year can be judged again and compared.
-- A snapshot outlives its client.
create table portfolio_snapshots (
  client_id text not null,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  as_of date not null,
  rules_edition text not null,
  inputs text not null,
  result text not null,
  primary key (month, client_id, as_of)
);

create index signals_by_month on signals (month);
create index client_signals_by_month on client_signals (month);

-- Counts the changes of clients, so that what is worked out over all of them (the revenue bands) can be kept until one changes.
create table clients_version (version bigint not null);
insert into clients_version values (0);

create function count_client_change() returns trigger language plpgsql
  as 'begin update clients_version set version = version + 1; return null; end';

create trigger clients_changed after insert or update or delete or truncate on clients
  for each statement execute function count_client_change();
