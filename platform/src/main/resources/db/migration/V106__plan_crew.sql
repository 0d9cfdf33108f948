-- Who is planned, so that two plans of one person at one time are found.
alter table plan add column crew text[] not null default '{}';

create index plan_by_window on plan using gist (tstzrange(window_from, window_to))
    where state in ('SUBMITTED', 'APPROVED') and window_from < window_to;
