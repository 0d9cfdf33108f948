package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanState;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Page;
import io.holdpoint.platform.eventstore.Versioned;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Plans as rows for lists. */
@Component
class PlanRows {

    private final DSLContext sql;

    PlanRows(DSLContext sql) {
        this.sql = sql;
    }

    /** A plan's place in a list. */
    record Place(String id, Instant from) {}

    /**
     * What a list is to show.
     *
     * @param states the states; all of them when empty
     * @param from start of the time in which the window must begin
     * @param to its end
     */
    record Wanted(List<PlanState> states, Instant from, Instant to) {}

    void keep(boolean isNew, Versioned<Plan> after) {
        var plan = after.state();
        var content = plan.content();
        var values = new Object[] {
            after.version(),
            plan.state().name(),
            content.unit(),
            content.workType(),
            content.task(),
            content.customer(),
            content.leader(),
            plan.planner(),
            plan.level().map(RiskLevel::name).orElse(null),
            at(content.from()),
            at(content.to()),
            content.crew().toArray(String[]::new),
            plan.id()
        };
        sql.execute(isNew ? """
                        insert into plan (version, state, unit, work_type, task, customer, leader, planner, level,
                          window_from, window_to, crew, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz,
                          ?::timestamptz, ?, ?)""" : """
                        update plan set version = ?, state = ?, unit = ?, work_type = ?, task = ?, customer = ?,
                          leader = ?, planner = ?, level = ?, window_from = ?::timestamptz,
                          window_to = ?::timestamptz, crew = ? where id = ?""", values);
    }

    List<Place> list(Actor actor, Wanted wanted, Optional<Page.Cursor> after, int most) {
        var states = wanted.states().isEmpty() ? Arrays.asList(PlanState.values()) : wanted.states();
        var last = after.orElse(new Page.Cursor(wanted.from(), ""));
        return sql.resultQuery(
                        """
                        select id, window_from from plan
                        where (window_from, id) > (?::timestamptz, ?) and window_from < ?::timestamptz
                          and state = any(?) and (? or unit = any(?))
                        order by window_from, id limit ?""",
                        at(last.at()),
                        last.id(),
                        at(wanted.to()),
                        states.stream().map(Enum::name).toArray(String[]::new),
                        actor.everywhere(),
                        actor.units().toArray(String[]::new),
                        most)
                .fetch(row -> new Place(
                        row.get(0, String.class),
                        row.get(1, OffsetDateTime.class).toInstant()));
    }

    /** The plans at a customer that were approved, but for one of them, the latest first. */
    List<String> approvedAt(Actor actor, String customer, String but, int most) {
        return sql.resultQuery(
                        """
                        select id from plan
                        where customer = ? and state in ('APPROVED', 'CLOSED') and id <> ? and (? or unit = any(?))
                        order by window_from desc, id limit ?""", customer, but, actor.everywhere(), actor.units().toArray(String[]::new), most)
                .fetch(row -> row.get(0, String.class));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
