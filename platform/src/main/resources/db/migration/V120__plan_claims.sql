-- What a plan that was handed in or approved occupies, and when. Two plans may share a claim: whether they may is the kernel's
-- rule, read from here. A person is claimed like a thing, so that two plans of one person at one time are found the same way.
create table plan_claim (
    plan    text      not null references plan,
    kind    text      not null check (kind in ('CUSTOMER', 'BOX', 'POINT', 'CIRCUIT', 'COLUMN', 'KEY_CUSTOMER', 'PERSON')),
    subject text      not null,
    period  tstzrange not null check (not isempty(period)),
    primary key (plan, kind, subject)
);

create index plan_claim_by_subject on plan_claim using gist (subject, kind, period);

-- What about a plan can endanger others; written with its claims.
alter table plan add column traits text[] not null default '{}';

-- Plans that stand open already. What their circuits and columns are was never asked, so none is on record.
insert into plan_claim (plan, kind, subject, period)
select distinct p.id, c.kind, c.subject, tstzrange(p.window_from, p.window_to)
from plan p
cross join lateral (
    select 'CUSTOMER' as kind, p.customer as subject
    union all select 'PERSON', unnest(p.crew)
    union all select 'BOX', s.box from service_point s where s.customer = p.customer
    union all select 'POINT', source ->> 'point' from service_point s, jsonb_array_elements(s.sources) source
        where s.customer = p.customer
) c
where p.state in ('SUBMITTED', 'APPROVED') and p.window_from < p.window_to and trim(c.subject) <> '';

-- Their traits: the tags and the kind of work of what each says last, as the tables of this release read them, and whose crew it is.
with said as (
    select distinct on (p.id) p.id, p.work_type, p.leader, e.body -> 'content' -> 'arrangements' -> 'tags' as tags
    from plan p join event e on e.stream = p.id
    where p.state in ('SUBMITTED', 'APPROVED') and e.body -> 'content' is not null
    order by p.id, e.seq desc
), found as (
    select said.id, t.trait
    from said
    cross join lateral jsonb_array_elements_text(
        case when jsonb_typeof(said.tags) = 'array' then said.tags else '[]'::jsonb end) as tag
    join (values ('HOT_WORK', 'HOT_WORK'), ('CONFINED_SPACE', 'CONFINED_SPACE'), ('LIVE_PARTS', 'LIVE_WORK'),
        ('HEIGHT', 'HEIGHT'), ('POLE', 'HEIGHT'), ('LADDER', 'HEIGHT'), ('TEST_VOLTAGE', 'LIVE_TEST')) as t(tag, trait)
        on t.tag = tag
    union select said.id, 'OUTAGE' from said where said.work_type = 'METER_REPLACE'
    union select said.id, case when person.contractor is null then 'OWN_CREW' else 'CONTRACTOR' end
        from said join person on person.id = said.leader
)
update plan set traits = (select array_agg(distinct trait) from found where found.id = plan.id)
where id in (select id from found);

-- Plans are found by what they claim from now on.
drop index plan_by_window;
