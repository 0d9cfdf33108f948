package io.holdpoint.browser.alike;

import java.util.Iterator;
import java.util.stream.Stream;

/** Commands on plans and tickets in many states, granted and held; the same in every run, and as many as are wanted. */
final class Corpus {

    /** Of eight commands so many are about plans. */
    private static final int PLANS = 2;

    private final Chance chance = new Chance(20_260_101);

    /** The same, about plans alone. */
    Stream<Line> plans() {
        var asks = new Asks();
        Iterator<Line> plans = new PlanWalk(asks, chance);
        return Stream.concat(Cases.plans(asks), Stream.generate(plans::next));
    }

    /** The cases of every rule first, then whatever comes about. */
    Stream<Line> lines() {
        var asks = new Asks();
        Iterator<Line> plans = new PlanWalk(asks, chance);
        Iterator<Line> tickets = new TicketWalk(asks, chance);
        Iterator<Line> crossed = new TicketCross(asks, chance);
        var more = Stream.generate(() -> {
            var which = chance.below(8);
            return (which < PLANS ? plans : which % 2 == 0 ? tickets : crossed).next();
        });
        return Stream.concat(Cases.of(asks), more);
    }
}
