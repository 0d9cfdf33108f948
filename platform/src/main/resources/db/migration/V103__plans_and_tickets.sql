create extension if not exists btree_gist;

-- Plans as lists show them.
create table plan (
    id          text primary key references stream,
    version     integer     not null,
    state       text        not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'CLOSED', 'CANCELLED')),
    unit        text        not null,
    work_type   text        not null,
    task        text        not null,
    customer    text        not null,
    leader      text        not null,
    planner     text        not null,
    level       text        check (level in ('I', 'II', 'III', 'IV', 'V')),
    window_from timestamptz not null,
    window_to   timestamptz not null
);

create index plan_by_time on plan (window_from, id);

-- Tickets as the board shows them, and as the database itself guards them.
create table ticket (
    id          text primary key references stream,
    number      text        not null unique,
    state       text        not null check (state in (
        'DRAFT', 'SUBMITTED', 'ISSUED', 'RECEIVED', 'PERMITTED', 'WORKING', 'SUSPENDED', 'WORK_ENDED', 'TERMINATED',
        'ARCHIVED', 'EXPIRED', 'NOT_EXECUTED', 'VOID')),
    open        boolean     not null generated always as (
        state in ('ISSUED', 'RECEIVED', 'PERMITTED', 'WORKING', 'SUSPENDED', 'WORK_ENDED', 'EXPIRED')) stored,
    form        text        not null check (form in ('LOW_VOLTAGE_TICKET', 'FIELD_WORK_CARD')),
    plan        text        not null references plan,
    unit        text        not null,
    leader      text        not null,
    window_from timestamptz not null,
    window_to   timestamptz not null,
    check (window_from < window_to),
    -- One leader leads one open ticket at a time, whatever raced past the rule.
    constraint leader_has_one_open_ticket
        exclude using gist (leader with =, tstzrange(window_from, window_to) with &&) where (open)
) with (fillfactor = 70);

create index ticket_by_time on ticket (window_from, id);
create index ticket_by_plan on ticket (plan);

-- Which people and isolation points an open ticket binds. A point may carry the locks of two tickets, and a member may
-- work on two that do not overlap; what a third may not do about it is the kernel's rule, read from here.
create table ticket_claim (
    kind    text not null check (kind in ('PERSON', 'POINT')),
    subject text not null,
    ticket  text not null references ticket,
    primary key (kind, subject, ticket)
);

create index ticket_claim_by_ticket on ticket_claim (ticket);

-- The number on paper counts up within a unit and a month.
create table ticket_number (
    unit  text    not null,
    month text    not null check (month ~ '^[0-9]{6}$'),
    last  integer not null check (last > 0),
    primary key (unit, month)
);

-- What was answered to a command, so that the same command sent again gets the same answer and has no second effect.
create table answer (
    person      text        not null,
    key         uuid        not null,
    fingerprint text        not null,
    stream      text        not null,
    version     integer     not null,
    reasons     jsonb,
    at          timestamptz not null,
    primary key (person, key)
);

create index answer_by_time on answer (at);
