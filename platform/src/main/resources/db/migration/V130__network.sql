-- The electrical network as files were brought in; the latest is in force, older ones are what earlier decisions were made on.
create table network (
    version bigint generated always as identity primary key,
    by      text        not null,
    at      timestamptz not null,
    hash    text        not null check (hash ~ '^[0-9a-f]{64}$'),
    content bytea       not null check (length(content) between 1 and 67108864)
);

-- It is compressed already.
alter table network alter column content set storage external;
