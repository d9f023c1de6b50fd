-- What the rules read beyond the first records. A null means "not known", never zero and never good; a day that
-- something ended on is null while it has not.

alter table clients add column fiscal_year_end text check (fiscal_year_end ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$');
alter table clients add column goal_level integer check (goal_level between 1 and 5);
alter table clients add column nps_detractor boolean;
alter table clients add column nps_answered_on date;

-- A meeting without a status was held: files from before have none.
alter table meetings add column scheduled_for date;
alter table meetings add column status text check (status in ('held', 'missed', 'rescheduled'));
alter table meetings alter column ended_at drop not null;
alter table meetings add constraint meetings_took_place check (
  case when status in ('missed', 'rescheduled') then scheduled_for is not null else ended_at is not null end
);

alter table proposals add column moved_on date;
alter table proposals add column decline_reason text;

create table tickets (
  id text primary key,
  client_id text not null references clients (id) on delete cascade,
  opened_on date not null,
  closed_on date,
  priority text check (priority in ('P1', 'P2', 'P3', 'P4')),
  kind text,
  sla_met boolean,
  reopened boolean,
  satisfaction double precision check (satisfaction between 1 and 5),
  detractor boolean,
  root_cause text
);

create index tickets_by_client on tickets (client_id, opened_on);

create table milestones (
  id text primary key,
  client_id text not null references clients (id) on delete cascade,
  initiative_id text references initiatives (id) on delete set null,
  title text not null,
  due_on date not null,
  done_on date
);

create index milestones_by_client on milestones (client_id);

create table complaints (
  id text primary key,
  client_id text not null references clients (id) on delete cascade,
  received_on date not null,
  root_cause text check (root_cause in ('Cadence', 'Relevance', 'Follow-through', 'Quality')),
  owner text,
  due_on date,
  first_action_at timestamptz,
  closed_on date
);

create index complaints_by_client on complaints (client_id, received_on);

create table budgets (
  id text primary key,
  client_id text not null references clients (id) on delete cascade,
  period text not null,
  title text not null,
  forecast double precision check (forecast >= 0),
  actual double precision check (actual >= 0),
  approved_on date,
  pre_approved_on date,
  decline_reason text
);

create index budgets_by_client on budgets (client_id);

create table roadmap_items (
  id text primary key,
  client_id text not null references clients (id) on delete cascade,
  title text not null,
  theme text,
  quarter text,
  cost double precision check (cost >= 0),
  status text not null,
  is_security boolean,
  moved_on date
);

create index roadmap_items_by_client on roadmap_items (client_id);

create table renewals (
  id text primary key,
  client_id text not null references clients (id) on delete cascade,
  term_end date not null,
  stage text not null,
  decided_on date
);

create index renewals_by_client on renewals (client_id, term_end);

create table assessments (
  id text primary key,
  client_id text not null references clients (id) on delete cascade,
  kind text not null,
  completed_on date
);

create index assessments_by_client on assessments (client_id);

-- The provider's own people. A person with two roles has two rows.
create table team_members (
  id text primary key,
  name text not null,
  role text not null,
  hours_per_month double precision check (hours_per_month >= 0),
  booked_percent double precision check (booked_percent >= 0),
  back_up text
);

-- Which column a heading of an imported file meant, so that the next file with it is read the same way.
create table import_mappings (
  table_name text not null,
  heading text not null,
  column_name text not null,
  product text,
  saved_on date not null,
  primary key (table_name, heading)
);
