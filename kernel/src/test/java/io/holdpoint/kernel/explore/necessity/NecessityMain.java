package io.holdpoint.kernel.explore.necessity;

import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.explore.Course;
import io.holdpoint.kernel.explore.Exploration;
import io.holdpoint.kernel.explore.Explored;
import io.holdpoint.kernel.explore.Explorer;
import io.holdpoint.kernel.explore.Kernel;
import io.holdpoint.kernel.explore.Proof;
import io.holdpoint.kernel.explore.universe.Universes;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Switches every safety rule off in turn and explores whole universes without it, the smallest first, until one comes to the bad end
 * that the rule names. The first argument is how many states each may have at most, any further ones are the rules to look at.
 */
public final class NecessityMain {

    private static final int LIMIT = 400_000;

    private NecessityMain() {}

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        var limit = args.length > 0 ? Integer.parseInt(args[0]) : LIMIT;
        var rules = Stream.of(args).skip(1).toList();
        var explored = Explored.all(Universes.all(), Kernel.WHOLE, limit);
        Proof.figures(explored).forEach(System.out::println);
        for (var point : NecessityTest.safety()) {
            if (rules.isEmpty() || rules.contains(point.id())) {
                without(point, explored, limit);
            }
        }
    }

    private static void without(HoldPoint<TicketQuestion> point, List<Explored> explored, int limit) {
        var harm = point.against().orElseThrow();
        var where = explored.stream()
                .filter(each -> each.refusals().refused().containsKey(point.id()))
                .sorted(Comparator.comparingInt(each -> each.found().states()))
                .toList();
        if (where.isEmpty()) {
            System.out.println(point.id() + " never refused in any universe");
        }
        for (Explored each : where) {
            var course = new Course(each.course().universe(), Kernel.without(point.id()));
            var found = new Explorer(course, List.of(), limit).explore();
            var end = end(found, harm);
            System.out.println(point.id() + " off: " + found.figures() + ", " + harm + ": "
                    + end.map(example -> found.path(example).size() + " moves, " + example.words())
                            .orElse("not here"));
            if (end.isPresent()) {
                return;
            }
        }
    }

    private static Optional<Exploration.Counterexample> end(Exploration found, Harm harm) {
        return found.broken().entrySet().stream()
                .filter(broken -> broken.getKey().harm() == harm)
                .map(broken -> broken.getValue())
                .min(Comparator.comparingInt(example -> found.path(example).size()));
    }
}
