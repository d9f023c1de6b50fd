-- The clients of the provider and what is known of them. A null means "not known", never zero and never good.

create table clients (
  id text primary key,
  name text not null,
  industry text,
  mrr double precision check (mrr >= 0),
  employees integer check (employees >= 0),
  maturity double precision check (maturity between 1 and 5),
  appetite double precision check (appetite between 1 and 5),
  csm text,
  am text,
  tam text,
  vcio text,
  renewal_date date
);

-- One row a client and month. Percentages are 0-100; the four alignment checks are 0-25 points each.
create table signals (
  client_id text not null references clients (id) on delete cascade,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  pulse double precision,
  pulse_response_rate double precision,
  complaints_this_month integer,
  complaint_tags text[],
  days_since_sponsor_seen integer,
  mfa_coverage double precision,
  endpoint_coverage double precision,
  backup_coverage double precision,
  conditional_access_coverage double precision,
  email_security_coverage double precision,
  collaboration_coverage double precision,
  encryption_coverage double precision,
  mfa_weight double precision,
  endpoint_weight double precision,
  backup_weight double precision,
  conditional_access_weight double precision,
  email_security_weight double precision,
  collaboration_weight double precision,
  encryption_weight double precision,
  cadence_adherence double precision,
  stakeholder_mix double precision,
  decision_velocity double precision,
  follow_up_closure double precision,
  recap_on_time double precision,
  qbrs_with_decision double precision,
  decisions_in_last_two_qbrs integer,
  sla_trend double precision,
  on_time_delivery double precision,
  recurrence double precision,
  follow_through double precision,
  sla_percent double precision,
  milestones_percent double precision,
  repeat_percent double precision,
  cadence_delivered double precision,
  deliverables_with_recap double precision,
  exec_sponsor double precision,
  effort_mix double precision,
  presence double precision,
  perception double precision,
  performance double precision,
  primary key (client_id, month)
);

create table sponsors (
  id text primary key,
  client_id text not null references clients (id) on delete cascade,
  name text not null,
  role text,
  executive boolean,
  last_seen_on date
);

create index sponsors_by_client on sponsors (client_id);

create table meetings (
  id text primary key,
  client_id text not null references clients (id) on delete cascade,
  kind text not null,
  title text not null,
  ended_at timestamptz not null,
  recap_sent_at timestamptz,
  attendees text[],
  sponsor_present boolean,
  notes text
);

create index meetings_by_client on meetings (client_id, ended_at);

create table decisions (
  id text primary key,
  client_id text not null references clients (id) on delete cascade,
  meeting_id text references meetings (id) on delete set null,
  title text not null,
  owner text,
  due_date date,
  budget double precision check (budget >= 0),
  in_writing boolean,
  decided_at timestamptz not null,
  first_action_at timestamptz
);

create index decisions_by_client on decisions (client_id, decided_at);

create table initiatives (
  id text primary key,
  client_id text not null references clients (id) on delete cascade,
  title text not null,
  kind text not null,
  status text not null,
  owner text,
  budget double precision check (budget >= 0),
  target_quarter text,
  outcome text
);

create index initiatives_by_client on initiatives (client_id);

create table proposals (
  id text primary key,
  client_id text not null references clients (id) on delete cascade,
  initiative_id text references initiatives (id) on delete set null,
  title text not null,
  amount double precision check (amount >= 0),
  stage text not null,
  sent_on date,
  answered_on date
);

create index proposals_by_client on proposals (client_id)
