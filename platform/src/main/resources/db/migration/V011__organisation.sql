create table unit (
    id      text primary key check (id ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    parent  text references unit check (parent <> id),
    name_en text not null check (length(name_en) between 1 and 200),
    name_zh text not null check (length(name_zh) between 1 and 200)
);

create index unit_by_parent on unit (parent);

create table contractor (
    id              text    primary key check (id ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,59}$'),
    name_en         text    not null check (length(name_en) between 1 and 200),
    name_zh         text    not null check (length(name_zh) between 1 and 200),
    licence_until   date    not null,
    agreement_until date    not null,
    barred          boolean not null
);

create table person (
    id             text    primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    name_en        text    not null check (length(name_en) between 1 and 200),
    name_zh        text    not null check (length(name_zh) between 1 and 200),
    unit           text    not null references unit,
    active         boolean not null,
    contractor     text    references contractor,
    exam_until     date,
    medical_until  date,
    last_on_site   date,
    suspended      boolean not null,
    approves_up_to text    check (approves_up_to in ('I', 'II', 'III', 'IV', 'V'))
);

create index person_by_unit on person (unit, id);

-- The published lists: who plays which part, until which day.
create table person_role (
    person   text not null references person on delete cascade,
    role     text not null check (length(role) between 1 and 40),
    until    date not null,
    primary key (person, role)
);

-- Administering accounts, keeping policy and reading the record are three powers, never one person's.
create unique index one_power_each on person_role (person)
    where role in ('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR');

create table person_certificate (
    person      text not null references person on delete cascade,
    certificate text not null check (length(certificate) between 1 and 60),
    until       date not null,
    primary key (person, certificate)
);
