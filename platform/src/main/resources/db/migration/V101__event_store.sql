-- Plans and tickets are histories. A stream is one history; its row is what a deciding transaction locks.
create table stream (
    id      text primary key check (length(id) between 1 and 80),
    kind    text not null check (kind in ('plan', 'ticket')),
    version integer not null check (version > 0)
);

-- What happened, in the order of the stream. Nothing here is ever changed or taken away.
create table event (
    stream         text        not null references stream,
    seq            integer     not null check (seq > 0),
    type           text        not null check (length(type) between 1 and 80),
    schema_version smallint    not null check (schema_version > 0),
    body           jsonb       not null,
    at             timestamptz not null,
    by             text        not null check (length(by) between 1 and 80),
    primary key (stream, seq)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger event_is_append_only before update or delete or truncate on event
    for each statement execute function refuse_change();

-- What the single writer of the feed has not yet given a position. Written with the events, taken away by that writer.
create table outbox (
    id     bigint generated always as identity primary key,
    stream text        not null,
    kind   text        not null,
    seq    integer     not null,
    type   text        not null,
    unit   text        not null,
    at     timestamptz not null,
    by     text        not null
);

-- The change feed: positions without a gap, given in order of commitment by one writer, so that a reader never skips an event.
create table feed (
    position bigint      primary key check (position > 0),
    stream   text        not null,
    kind     text        not null,
    seq      integer     not null,
    type     text        not null,
    unit     text        not null,
    at       timestamptz not null,
    by       text        not null,
    unique (stream, seq)
);

create trigger feed_is_append_only before update or delete or truncate on feed
    for each statement execute function refuse_change();
