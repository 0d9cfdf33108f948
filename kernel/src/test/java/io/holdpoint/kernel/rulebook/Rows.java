package io.holdpoint.kernel.rulebook;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Rulebook;
import io.holdpoint.kernel.Rules;
import io.holdpoint.kernel.plan.PlanQuestion;
import io.holdpoint.kernel.plan.PlanTrace;
import io.holdpoint.kernel.review.ReviewRule;
import io.holdpoint.kernel.review.TicketReview;
import io.holdpoint.kernel.ticket.CaseBook.Case;
import io.holdpoint.kernel.ticket.HoldPointCasesTest;
import io.holdpoint.kernel.ticket.TicketKernel;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** Every rule there is, traced to its file, its values and its test. */
final class Rows {

    private final SortedMap<String, String> homes = Homes.found();
    private final SortedMap<String, Case> cases = HoldPointCasesTest.all();

    /** All rows, in the order of the rulebook. */
    List<Row> all() {
        var rows = new ArrayList<Row>();
        Rulebook.plan()
                .forEach(point -> rows.add(row(point, planned(point), "PlanCasesTest.holds[" + point.id() + "]")));
        Rulebook.ticket()
                .forEach(point -> rows.add(row(point, values(point), "HoldPointCasesTest.holds[" + point.id() + "]")));
        TicketReview.RULES.forEach(rule -> rows.add(row(rule)));
        return List.copyOf(rows);
    }

    private Row row(HoldPoint<?> point, SortedSet<String> values, String shownBy) {
        return new Row(
                point.id(),
                point.guards().stream().map(Commands::code).toList(),
                point.clauses(),
                point.against(),
                values,
                shownBy,
                home(point.id()));
    }

    private Row row(ReviewRule rule) {
        return new Row(
                rule.id(),
                List.of(),
                rule.clauses(),
                Optional.empty(),
                Collections.emptySortedSet(),
                "TicketReviewTest.finds[" + rule.id() + "]",
                home(rule.id()));
    }

    private String home(String id) {
        return Objects.requireNonNull(homes.get(id), () -> id + " is held by no constant, so nobody finds it");
    }

    /** What the rule alone looks at in its case. */
    private SortedSet<String> values(HoldPoint<TicketQuestion> point) {
        var ask = Objects.requireNonNull(cases.get(point.id()), () -> point.id() + " has no case")
                .ask();
        var consulted = new Consulted(ask.day().facts().regime());
        var day = ask.day().under(consulted);
        TicketKernel.decide(
                day.ticketIfAny(), ask.command(), ask.who(), day.facts(), day.now, Rules.of(List.of(point)));
        return consulted.seen();
    }

    /** The same of a rule about plans. */
    private static SortedSet<String> planned(HoldPoint<PlanQuestion> point) {
        var consulted = new ArrayList<Consulted>();
        PlanTrace.ask(point, regime -> {
            consulted.add(new Consulted(regime));
            return consulted.getFirst();
        });
        return consulted.getFirst().seen();
    }
}
