-- Where work is done. Not the customer's name: the number is enough for safety.
create table service_point (
    customer text  primary key check (length(customer) between 1 and 80),
    unit     text  not null,
    address  text  not null check (length(address) <= 2000),
    box      text  not null check (length(box) between 1 and 80),
    box_name text  not null check (length(box_name) <= 2000),
    meter    text  not null check (length(meter) between 1 and 80),
    sources  jsonb not null check (jsonb_typeof(sources) = 'array')
);

create index service_point_by_unit on service_point (unit, customer);

create table tool (
    id        text primary key check (length(id) between 1 and 80),
    kind      text not null check (length(kind) between 1 and 80),
    unit      text not null,
    test_due  date,
    condition text not null check (condition in ('FIT', 'QUARANTINED', 'DISCARDED'))
);

create index tool_by_unit on tool (unit, id);

create table tool_test (
    id        bigint generated always as identity primary key,
    tool      text        not null references tool,
    tested_on date        not null,
    due_on    date        not null,
    result    text        not null check (result in ('PASS', 'FAIL')),
    report    text        not null check (length(report) <= 2000),
    by        text        not null,
    at        timestamptz not null,
    check (due_on >= tested_on)
);

create index tool_test_by_tool on tool_test (tool, id);

-- A tool is out on one ticket at a time: the key says so.
create table tool_claim (
    tool   text primary key references tool,
    ticket text not null references stream
);

create index tool_claim_by_ticket on tool_claim (ticket);

-- Pictures, kept by the SHA-256 of what they contain.
create table evidence (
    hash       text        primary key check (hash ~ '^[0-9a-f]{64}$'),
    media_type text        not null check (media_type in ('image/png', 'image/jpeg')),
    content    bytea       not null check (length(content) between 1 and 2097152),
    by         text        not null,
    at         timestamptz not null
);

-- A picture is compressed already.
alter table evidence alter column content set storage external;
