package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.explore.universe.Universes;
import java.util.List;
import java.util.stream.Stream;

/**
 * Explores every universe at its full size and prints the figures. The first argument is how many states each may have at most,
 * any further ones are the names of the universes to look at.
 */
public final class ExplorerMain {

    private static final int LIMIT = 3_000_000;

    private ExplorerMain() {}

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        var limit = args.length > 0 ? Integer.parseInt(args[0]) : LIMIT;
        var names = Stream.of(args).skip(1).toList();
        var universes = Universes.deep().stream()
                .filter(universe -> names.isEmpty() || names.contains(universe.name()))
                .toList();
        var explored = Explored.all(universes, Kernel.WHOLE, limit);
        Proof.figures(explored).forEach(System.out::println);
        explored.forEach(ExplorerMain::tell);
        Proof.remedies(explored).stream()
                .filter(line ->
                        line.contains("remedies done") || line.contains("never done") || line.contains("NO_HELP"))
                .forEach(System.out::println);
    }

    private static void tell(Explored each) {
        var found = each.found();
        found.broken().forEach((invariant, example) -> {
            System.out.println(found.universe().name() + ": BROKEN " + invariant.harm() + ": " + invariant.name());
            Trace.of(each.course(), found.path(example)).forEach(line -> System.out.println("    " + line));
        });
        way(each, "STRANDED", found.stranded().stream().limit(1).boxed().toList());
        way(each, "UNLIKE", found.unlike().stream().limit(1).toList());
    }

    private static void way(Explored each, String what, List<Integer> states) {
        for (int state : states) {
            System.out.println(each.found().universe().name() + ": " + what);
            Trace.of(each.course(), each.found().path(state)).forEach(line -> System.out.println("    " + line));
        }
    }
}
