package io.holdpoint.kernel.clash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds in what ways two works clash that are done at the same time. */
public final class Clashes {

    private static final Comparator<Clash> GRAVEST_FIRST = Comparator.comparing(
                    (Clash clash) -> clash.entry().severity())
            .thenComparing(clash -> clash.entry().kind());

    private Clashes() {}

    /**
     * In what ways two works clash, the gravest first; the answer is the same whichever of the two is asked for. Of the ways in which
     * two works are merely at one place only the gravest is told, for who is at one customer is in one box as well; so of
     * several lines of one other kind.
     */
    public static List<Clash> between(Occupation mine, Occupation theirs, List<ClashEntry> table) {
        var shared = mine.shared(theirs);
        if (shared.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Clash>();
        for (ClashEntry entry : table) {
            var at = of(shared, entry.shares());
            if (!at.isEmpty() && entry.fits(mine, theirs)) {
                found.add(new Clash(entry, at));
            }
        }
        found.sort(GRAVEST_FIRST);
        return told(found);
    }

    private static SortedSet<Claim> of(SortedSet<Claim> shared, SortedSet<ClaimKind> kinds) {
        var at = new TreeSet<Claim>();
        for (Claim claim : shared) {
            if (kinds.contains(claim.kind())) {
                at.add(claim);
            }
        }
        return Collections.unmodifiableSortedSet(at);
    }

    private static List<Clash> told(List<Clash> sorted) {
        var told = new ArrayList<Clash>();
        for (Clash clash : sorted) {
            if (told.stream()
                    .noneMatch(
                            graver -> alike(graver.entry().kind(), clash.entry().kind()))) {
                told.add(clash);
            }
        }
        return List.copyOf(told);
    }

    private static boolean alike(ClashKind one, ClashKind other) {
        return one == other || (one.place() && other.place());
    }
}
