-- One row: what this installation is for. A demonstration never becomes the real thing, nor the other way round.
create table installation (
    only_one   boolean     primary key default true check (only_one),
    mode       text        not null check (mode in ('DEMO', 'PRODUCTION')),
    made_at    timestamptz not null default now()
);

-- One row: how far the district's clock is ahead of real time; zero outside a demonstration.
create table district_clock (
    only_one     boolean primary key default true check (only_one),
    ahead_millis bigint  not null
);
