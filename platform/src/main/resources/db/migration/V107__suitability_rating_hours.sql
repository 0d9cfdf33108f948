-- What else is known of a person's suitability and of what a tool is made for; absent where nobody recorded it.
alter table person add column suitability jsonb check (jsonb_typeof(suitability) = 'object');
alter table tool add column rating jsonb check (jsonb_typeof(rating) = 'object');

-- Who was on a site from when until when: hours and rest are counted from here.
create table site_time (
    person text        not null,
    ticket text        not null references ticket,
    in_at  timestamptz not null,
    out_at timestamptz check (out_at >= in_at),
    primary key (person, ticket, in_at)
);

create index site_time_by_person on site_time (person, in_at);

-- What an administrator accepted by name before going live: a value of the regime that nobody confirmed.
create table regime_acceptance (
    name   text        not null check (length(name) between 1 and 80),
    key    text        not null check (length(key) <= 80),
    value  bigint,
    regime text        not null check (length(regime) between 1 and 60),
    person text        not null references person,
    at     timestamptz not null,
    primary key (name, key, at)
);
