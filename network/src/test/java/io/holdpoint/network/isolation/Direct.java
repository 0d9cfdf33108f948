package io.holdpoint.network.isolation;

import io.holdpoint.network.Branch;
import io.holdpoint.network.Elements;
import io.holdpoint.network.Source;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The plainest search there is, over the elements themselves: what the fast form is compared with. */
final class Direct {

    private Direct() {}

    /** Every node that hangs together with {@code starts} over the branches that conduct. */
    static Set<String> reached(Elements elements, Collection<String> starts, Predicate<Branch> conducts) {
        var reached = new TreeSet<>(starts);
        var next = new ArrayDeque<>(starts);
        while (!next.isEmpty()) {
            String node = next.remove();
            for (Branch branch : elements.branches()) {
                boolean touches = branch.from().equals(node) || branch.to().equals(node);
                String beyond = branch.from().equals(node) ? branch.to() : branch.from();
                if (touches && conducts.test(branch) && reached.add(beyond)) {
                    next.add(beyond);
                }
            }
        }
        return reached;
    }

    /** The ids of every source that can energise {@code zone} when only {@code parted} are open and locked. */
    static Set<String> feeding(Elements elements, Collection<String> zone, Collection<String> parted) {
        var reached = reached(elements, zone, branch -> !parted.contains(branch.id()));
        return elements.sources().stream()
                .filter(source -> reached.contains(source.node()))
                .map(Source::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
