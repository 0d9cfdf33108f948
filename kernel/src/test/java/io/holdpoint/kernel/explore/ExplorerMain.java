package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.explore.universe.Universes;
import java.util.List;

/** Explores every universe and prints the figures; the first argument is how many states each may have at most. */
public final class ExplorerMain {

    private ExplorerMain() {}

    /** Runs it. */
    public static void main(String[] args) {
        var limit = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        for (Universe universe : Universes.all()) {
            if (args.length > 1 && !List.of(args).contains(universe.name())) {
                continue;
            }
            var course = new Course(universe, Kernel.WHOLE);
            var found = new Explorer(course, List.of(), limit).explore();
            System.out.println(found.figures());
            System.out.println("  mergers compared " + found.mergers() + ", unlike "
                    + found.unlike().size());
            found.broken().forEach((invariant, example) -> {
                System.out.println("  BROKEN " + invariant.harm() + ": " + invariant.name());
                Trace.of(course, found.path(example)).forEach(line -> System.out.println("    " + line));
            });
            System.out.println("  stranded " + found.stranded().cardinality());
            found.stranded().stream()
                    .limit(1)
                    .forEach(state ->
                            Trace.of(course, found.path(state)).forEach(line -> System.out.println("    " + line)));
            found.unlike().stream()
                    .limit(1)
                    .forEach(state ->
                            Trace.of(course, found.path(state)).forEach(line -> System.out.println("    " + line)));
        }
    }
}
