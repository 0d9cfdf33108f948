package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.clash.Claim;
import io.holdpoint.kernel.clash.ClaimKind;
import io.holdpoint.kernel.clash.Occupation;
import io.holdpoint.kernel.clash.Trait;
import io.holdpoint.kernel.plan.Neighbourhood;
import io.holdpoint.kernel.plan.OtherPlan;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.plan.PlanState;
import io.holdpoint.platform.database.Question;
import io.holdpoint.platform.database.Trip;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** What open plans occupy, and when: by it the plans are found that a plan may clash with. A person is claimed like a thing. */
@Component
class PlanClaims {

    private static final String PERSON = "PERSON";

    /** A claim of the plan at hand is looked for as far away as a free slot may lie, a person only while the plan lasts. */
    private static final String NEAR = """
            select p.id, p.unit, p.task, p.customer, p.leader, p.crew, p.window_from, p.window_to, p.traits,
              array(select c.kind || ' ' || c.subject from plan_claim c where c.plan = p.id and c.kind <> 'PERSON') as claims
            from plan p
            where p.id <> ? and p.id in (
              select c.plan
              from (select kind, subject, case when kind = 'PERSON'
                      then tstzrange(?::timestamptz, ?::timestamptz) else tstzrange(?::timestamptz, ?::timestamptz) end as period
                    from unnest(?::text[], ?::text[]) as own(kind, subject)) own
              join plan_claim c on c.subject = own.subject and c.kind = own.kind and c.period && own.period)
            order by p.window_from, p.id""";

    private final DSLContext sql;

    PlanClaims(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether a plan occupies anything: it was handed in or approved, and its window is one. */
    static boolean occupies(Plan plan) {
        return (plan.state() == PlanState.SUBMITTED || plan.state() == PlanState.APPROVED) && lasts(plan.content());
    }

    /** Keeps what a plan occupies from now on. */
    void keep(Plan plan, Occupation occupation) {
        release(plan);
        var content = plan.content();
        var rows = rows(content, occupation.claims());
        sql.execute(
                """
                insert into plan_claim (plan, kind, subject, period)
                select ?, kind, subject, tstzrange(?::timestamptz, ?::timestamptz)
                from unnest(?::text[], ?::text[]) as own(kind, subject)""",
                plan.id(),
                at(content.from()),
                at(content.to()),
                rows.kinds().toArray(String[]::new),
                rows.subjects().toArray(String[]::new));
        sql.execute(
                "update plan set traits = ? where id = ?",
                occupation.traits().stream().map(Enum::name).toArray(String[]::new),
                plan.id());
    }

    /** From now on a plan occupies nothing. */
    void release(Plan plan) {
        sql.execute("delete from plan_claim where plan = ?", plan.id());
    }

    /**
     * Puts on {@code trip} a lock on everything that the plan claims, always in the same order, until the transaction ends: of two
     * decisions about plans that may clash the second sees what the first did (no write skew).
     */
    static void lock(Trip trip, Occupation occupation) {
        String[] things = occupation.claims().stream()
                .map(claim -> "plan " + claim.kind() + " " + claim.subject())
                .sorted()
                .toArray(String[]::new);
        trip.with(Question.change("""
                select pg_advisory_xact_lock(hashtextextended(thing, 0))
                from (select thing from unnest(?::text[]) as thing order by thing) as ordered""", (Object) things));
    }

    /**
     * Every other plan, handed in or approved, that shares a claim and lies within reach of a free slot, or that shares a person and
     * overlaps; in order of time.
     */
    List<OtherPlan> near(String id, PlanContent content, SortedSet<Claim> claims) {
        if (!lasts(content)) {
            return List.of();
        }
        var rows = rows(content, claims);
        return sql.resultQuery(
                        NEAR,
                        id,
                        at(content.from()),
                        at(content.to()),
                        at(content.from().minus(Neighbourhood.HORIZON)),
                        at(content.to().plus(Neighbourhood.HORIZON)),
                        rows.kinds().toArray(String[]::new),
                        rows.subjects().toArray(String[]::new))
                .fetch(PlanClaims::other);
    }

    private record Rows(List<String> kinds, List<String> subjects) {}

    private static Rows rows(PlanContent content, SortedSet<Claim> claims) {
        List<String> kinds = new ArrayList<>();
        List<String> subjects = new ArrayList<>();
        claims.forEach(claim -> {
            kinds.add(claim.kind().name());
            subjects.add(claim.subject());
        });
        content.crew().forEach(person -> {
            kinds.add(PERSON);
            subjects.add(person);
        });
        return new Rows(kinds, subjects);
    }

    private static OtherPlan other(Record row) {
        return new OtherPlan(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(6, OffsetDateTime.class).toInstant(),
                row.get(7, OffsetDateTime.class).toInstant(),
                row.get(4, String.class),
                new TreeSet<>(List.of(row.get(5, String[].class))),
                new Occupation(
                        Arrays.stream(row.get(9, String[].class))
                                .map(PlanClaims::claim)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        Stream.of(row.get(8, String[].class))
                                .map(Trait::valueOf)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        List.of()));
    }

    private static Claim claim(String words) {
        int space = words.indexOf(' ');
        return new Claim(ClaimKind.valueOf(words.substring(0, space)), words.substring(space + 1));
    }

    private static boolean lasts(PlanContent content) {
        return content.from().isBefore(content.to());
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
