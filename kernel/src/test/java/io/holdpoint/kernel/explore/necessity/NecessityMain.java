package io.holdpoint.kernel.explore.necessity;

import io.holdpoint.kernel.Rulebook;
import io.holdpoint.kernel.explore.Explored;
import io.holdpoint.kernel.explore.Kernel;
import io.holdpoint.kernel.explore.Trace;
import io.holdpoint.kernel.explore.universe.Universes;
import java.util.List;

/** Explores every universe, switches every safety rule off in turn, and prints what came of it. */
public final class NecessityMain {

    private NecessityMain() {}

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        var explored =
                Explored.all(Universes.all(), Kernel.WHOLE, args.length > 0 ? Integer.parseInt(args[0]) : 400_000);
        explored.forEach(each -> {
            System.out.println(each.found().figures());
            each.found().broken().forEach((invariant, example) -> {
                System.out.println("  BROKEN " + invariant.harm() + ": " + invariant.name());
                Trace.of(each.course(), each.found().path(example)).forEach(line -> System.out.println("    " + line));
            });
            each.remedies().noHelp().forEach(line -> System.out.println("  NO HELP " + line));
        });
        var proof = new Necessity(explored);
        for (var point : Rulebook.ticket()) {
            var begun = System.nanoTime();
            if (point.against().isEmpty()) {
                continue;
            }
            if (args.length > 1 && !List.of(args).contains(point.id())) {
                continue;
            }
            var end = proof.without(point);
            System.out.printf(
                    "%-16s %-30s %s %.1f s%n",
                    point.id(),
                    point.against().get(),
                    end.map(found ->
                                    found.universe().name() + " " + found.path().size() + " " + found.words())
                            .orElse("NONE"),
                    (System.nanoTime() - begun) / 1e9);
        }
    }
}
