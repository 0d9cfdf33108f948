-- A password is kept as its Argon2 hash alone. The account's name is kept in lower case.
create table account (
    person        text        primary key references person on delete cascade,
    name          text        not null unique check (name = lower(name) and length(name) between 3 and 60),
    password_hash text        not null check (password_hash like '$argon2id$%'),
    changed_at    timestamptz not null default now()
);

-- Counted for every name that is tried, so that a lock does not tell which names exist.
create table sign_in_failure (
    name_hash    text        primary key check (length(name_hash) = 64),
    failures     integer     not null check (failures > 0),
    locked_until timestamptz,
    last_at      timestamptz not null
);
