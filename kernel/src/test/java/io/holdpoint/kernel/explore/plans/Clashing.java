package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.clash.Claim;
import io.holdpoint.kernel.clash.ClaimKind;
import io.holdpoint.kernel.clash.Trait;
import io.holdpoint.kernel.explore.cases.harm.Seen;
import io.holdpoint.kernel.plan.OtherPlan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Two plans are in force at one place and time that endanger each other, or that nobody keeps apart. Reads no table of clashes. */
final class Clashing implements Monitor {

    private static final Set<ClaimKind> PLACES =
            EnumSet.of(ClaimKind.CUSTOMER, ClaimKind.POINT, ClaimKind.BOX, ClaimKind.COLUMN);
    private static final Set<ClaimKind> WIRED =
            EnumSet.of(ClaimKind.CUSTOMER, ClaimKind.POINT, ClaimKind.BOX, ClaimKind.CIRCUIT);
    private static final Set<ClaimKind> CLOSE = EnumSet.of(ClaimKind.CUSTOMER, ClaimKind.BOX, ClaimKind.COLUMN);

    @Override
    public List<String> sees(Story s) {
        return new Seen()
                // two works at one customer, behind one switch, in one box, on one pole
                .when(
                        uncoordinated(s) && meets(s, other -> at(s, other, PLACES)),
                        "two plans are in force at one place and time and nobody coordinates them")
                // two masters on one circuit
                .when(
                        uncoordinated(s)
                                && meets(
                                        s,
                                        other -> at(s, other, WIRED)
                                                && apart(s, other, Trait.CONTRACTOR, Trait.OWN_CREW)),
                        "a contractor and the utility work on one circuit and nobody coordinates them")
                // voltage onto somebody's work
                .when(
                        meets(s, other -> at(s, other, WIRED) && tests(s, other)),
                        "a plan is in force that tests what another works on")
                // sparks by bad air, a tool falling onto live work
                .when(
                        meets(
                                s,
                                other -> at(s, other, CLOSE)
                                        && (apart(s, other, Trait.HOT_WORK, Trait.CONFINED_SPACE)
                                                || apart(s, other, Trait.HEIGHT, Trait.LIVE_WORK))),
                        "two plans are in force whose kinds of work do not go together")
                // a hospital's supply taken away by two who do not know of each other
                .when(
                        uncoordinated(s)
                                && meets(
                                        s,
                                        other -> at(s, other, EnumSet.of(ClaimKind.KEY_CUSTOMER))
                                                && apart(s, other, Trait.OUTAGE, Trait.OUTAGE)),
                        "two plans in force take the supply from one who must not be without, and nobody makes them one")
                .words();
    }

    private static boolean uncoordinated(Story s) {
        return s.content().arranged().coordination().isBlank();
    }

    private static boolean meets(Story s, Predicate<OtherPlan> badly) {
        return s.inForce()
                && s.facts().around().near().stream().anyMatch(other -> sameTime(s, other) && badly.test(other));
    }

    private static boolean sameTime(Story s, OtherPlan other) {
        return other.from().isBefore(s.content().to()) && s.content().from().isBefore(other.to());
    }

    private static boolean at(Story s, OtherPlan other, Set<ClaimKind> kinds) {
        SortedSet<Claim> both = new TreeSet<>(s.facts().around().own().claims());
        both.retainAll(other.occupation().claims());
        return both.stream().anyMatch(claim -> kinds.contains(claim.kind()));
    }

    private static boolean apart(Story s, OtherPlan other, Trait one, Trait two) {
        var mine = s.facts().around().own().traits();
        var theirs = other.occupation().traits();
        return (mine.contains(one) && theirs.contains(two)) || (mine.contains(two) && theirs.contains(one));
    }

    private static boolean tests(Story s, OtherPlan other) {
        return s.facts().around().own().traits().contains(Trait.LIVE_TEST)
                || other.occupation().traits().contains(Trait.LIVE_TEST);
    }
}
