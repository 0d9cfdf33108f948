create table audit_entry (
    id          bigint      generated always as identity primary key,
    at          timestamptz not null,
    recorded_at timestamptz not null default now(),
    person      text        check (length(person) <= 60),
    action      text        not null check (length(action) <= 400),
    note        text        check (length(note) <= 400),
    outcome     text        not null check (outcome in ('DONE', 'REFUSED', 'FAILED')),
    status      integer     not null,
    code        text        check (length(code) <= 10),
    address     text        not null check (length(address) <= 60)
);

create index audit_entry_by_person on audit_entry (person, id);

create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the audit record is append-only' using errcode = 'restrict_violation';
end
$$;

create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_stays();
