package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.plan.PlanState;
import io.holdpoint.platform.catalogue.Catalogue;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Desk;
import io.holdpoint.platform.command.Identifiers;
import io.holdpoint.platform.command.Order;
import io.holdpoint.platform.command.Outcome;
import io.holdpoint.platform.command.Page;
import io.holdpoint.platform.command.Page.Cursor;
import io.holdpoint.platform.command.Refused;
import io.holdpoint.platform.command.Refused.Why;
import io.holdpoint.platform.eventstore.Versioned;
import io.holdpoint.platform.plan.internal.PlanRows.Wanted;
import io.holdpoint.platform.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes what people ask of plans. */
@Component
class PlanDesk {

    /** The events that a page tells, the newest; a day on site has one to two hundred. */
    private static final int SHOWN = 500;

    /** Before and after any window that a plan can have. */
    private static final Instant LONG_AGO = Instant.parse("1800-01-01T00:00:00Z");

    private static final Instant FAR_OFF = Instant.parse("9999-12-31T00:00:00Z");

    private final Desk desk;
    private final PlanProcedure procedure;
    private final PlanRows rows;
    private final PlanViews views;
    private final Catalogue catalogue;
    private final Identifiers identifiers;
    private final Clock clock;

    PlanDesk(
            Desk desk,
            PlanProcedure procedure,
            PlanRows rows,
            PlanViews views,
            Catalogue catalogue,
            Identifiers identifiers,
            Clock clock) {
        this.desk = desk;
        this.procedure = procedure;
        this.rows = rows;
        this.views = views;
        this.catalogue = catalogue;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Makes a plan. */
    Outcome make(Actor actor, PlanContent content, Order.Key key) {
        var id = identifiers.next();
        var command = new PlanCommand.Draft(id, content);
        return desk.take(procedure, new Order<>(actor, id, true, command, Optional.of(key), Optional.empty()));
    }

    /** Gives a command to a plan. */
    Outcome order(Actor actor, String id, PlanCommand command, Order.Key key, Optional<Integer> expected) {
        if (command instanceof PlanCommand.Revise(var content)
                && !content.unit().equals(seen(actor, id).state().content().unit())) {
            throw Problem.invalid("content.unit", "a plan stays with its unit");
        }
        return desk.take(procedure, new Order<>(actor, id, false, command, Optional.of(key), expected));
    }

    /** A plan's page. */
    PlanView page(Actor actor, String id) {
        return page(actor, seen(actor, id));
    }

    /** A plan's page as it was after {@code version} events. */
    PlanView page(Actor actor, String id, int version) {
        return page(actor, procedure.histories().readAt(id, version).orElseThrow(() -> new Refused(Why.UNKNOWN)));
    }

    /** A page of the list, of one day of the site's calendar where one is named. */
    Page<PlanRow> list(Actor actor, List<PlanState> states, Optional<LocalDate> day, Optional<Cursor> after, int most) {
        var from = day.map(this::begins).orElse(LONG_AGO);
        var to = day.map(date -> begins(date.plusDays(1))).orElse(FAR_OFF);
        return Page.of(
                rows.list(actor, new Wanted(states, from, to), after, most + 1),
                most,
                places -> views.rows(procedure
                        .histories()
                        .readAll(places.stream().map(PlanRows.Place::id).toList())),
                place -> new Cursor(place.from(), place.id()).text());
    }

    private Instant begins(LocalDate day) {
        return day.atStartOfDay().toInstant(catalogue.offset());
    }

    private PlanView page(Actor actor, Versioned<Plan> now) {
        var events = procedure.histories().events(now.state().id(), now.version(), SHOWN);
        return views.page(now, events, actor.person(), clock.instant());
    }

    private Versioned<Plan> seen(Actor actor, String id) {
        return procedure
                .histories()
                .read(id)
                .filter(known -> actor.sees(known.state().content().unit()))
                .orElseThrow(() -> new Refused(Why.UNKNOWN));
    }
}
