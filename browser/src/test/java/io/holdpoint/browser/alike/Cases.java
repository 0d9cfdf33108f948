package io.holdpoint.browser.alike;

import io.holdpoint.kernel.plan.PlanCasesTest;
import io.holdpoint.kernel.plan.PlanStandings;
import io.holdpoint.kernel.ticket.AllCases;
import java.util.stream.Stream;

/** The case of every rule, in which it holds or warns. */
final class Cases {

    private Cases() {}

    static Stream<Line> of(Asks asks) {
        return Stream.concat(plans(asks), tickets(asks));
    }

    static Stream<Line> plans(Asks asks) {
        return PlanCasesTest.all().values().stream().map(each -> {
            var ask = each.ask();
            var day = ask.day();
            return asks.plan(PlanStandings.plan(day), ask.command(), ask.who(), day.facts(), PlanStandings.now(day));
        });
    }

    private static Stream<Line> tickets(Asks asks) {
        return AllCases.all().values().stream().map(each -> {
            var ask = each.ask();
            var day = ask.day();
            return asks.ticket(AllCases.ticket(day), ask.command(), ask.who(), day.facts(), day.now);
        });
    }
}
