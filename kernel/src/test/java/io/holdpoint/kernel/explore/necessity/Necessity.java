package io.holdpoint.kernel.explore.necessity;

import io.holdpoint.kernel.Decision.Granted;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.explore.Course;
import io.holdpoint.kernel.explore.Explored;
import io.holdpoint.kernel.explore.Kernel;
import io.holdpoint.kernel.explore.Moment;
import io.holdpoint.kernel.explore.Move;
import io.holdpoint.kernel.explore.Refusals.Sole;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a rule is needed: where it alone refused, it is switched off in the real kernel, the act goes through, and the search
 * goes on until the bad end that the rule names has happened.
 */
public final class Necessity {

    /** How far to look from how many beginnings, and where first. */
    private record Round(int cases, int states, Comparator<Moment> order) {}

    /** Everywhere a little, then from fewer and fewer beginnings farther. */
    private static final List<Round> ROUNDS = List.of(
            new Round(400, 0, Search.NEAREST),
            new Round(60, 40, Search.NEAREST),
            new Round(16, 200, Search.NEAREST),
            new Round(12, 200, Search.FARTHEST_ON),
            new Round(3, 1_000, Search.NEAREST));

    private final List<Explored> explored;

    private record Case(Explored explored, Sole sole) {}

    /** From what these explorations met. */
    public Necessity(List<Explored> explored) {
        this.explored = explored;
    }

    /** The bad end without {@code point}; empty where none was found. */
    public Optional<BadEnd> without(HoldPoint<TicketQuestion> point) {
        var harm = point.against().orElseThrow();
        var cases = cases(point.id());
        return ROUNDS.stream()
                .flatMap(round -> cases.stream()
                        .limit(round.cases())
                        .flatMap(each -> tried(point.id(), harm, each, round).stream()))
                .findFirst();
    }

    /** One of each universe in turn. */
    private List<Case> cases(String rule) {
        var all = new ArrayList<Case>();
        var deepest = explored.stream()
                .mapToInt(each -> each.refusals().sole(rule).size())
                .max()
                .orElse(0);
        for (int turn = 0; turn < deepest; turn++) {
            for (Explored each : explored) {
                var sole = each.refusals().sole(rule);
                if (turn < sole.size()) {
                    all.add(new Case(each, sole.get(turn)));
                }
            }
        }
        return all;
    }

    private Optional<BadEnd> tried(String rule, Harm harm, Case each, Round round) {
        var universe = each.explored().course().universe().onwards();
        var course = new Course(universe, Kernel.without(rule));
        var path = new ArrayList<>(each.explored().found().path(each.sole().state()));
        var moment = course.begin();
        for (Move move : path) {
            moment = course.after(moment, move);
        }
        var act = each.sole().act();
        path.add(act);
        if (!(course.ask(moment, act) instanceof Granted<TicketEvent> granted)) {
            throw new IllegalStateException(rule + " was not the only one that refused " + act);
        }
        var next = course.take(moment, act, granted.events());
        var at = next.broken().stream()
                .filter(broken -> broken.invariant().harm() == harm)
                .findFirst();
        if (at.isPresent()) {
            return Optional.of(new BadEnd(rule, harm, universe, path, at.get().words()));
        }
        return new Search(course, harm, round.order())
                .from(next.moment(), round.states())
                .map(found -> {
                    path.addAll(found.path());
                    return new BadEnd(rule, harm, universe, path, found.words());
                });
    }
}
