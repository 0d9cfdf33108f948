package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.clash.Trait;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.WorkType;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What about a planned work can endanger another, read from what the plan says and what is on record. */
public final class PlanTraits {

    private PlanTraits() {}

    /**
     * The traits of a plan.
     *
     * @param arranged what the plan arranges
     * @param type the kind of work; empty when the catalogue does not know it
     * @param leader what is on record about the leader; empty for a stranger, of whose crew nothing is known
     */
    public static SortedSet<Trait> of(Arrangements arranged, Optional<WorkType> type, Optional<PersonFacts> leader) {
        var tags = new TreeSet<>(arranged.tags());
        type.ifPresent(known -> tags.addAll(known.tags()));
        var traits = new TreeSet<Trait>();
        tags.forEach(tag -> trait(tag).ifPresent(traits::add));
        arranged.reaching().acts().forEach(act -> traits.add(trait(act)));
        if (type.filter(WorkType::isolates).isPresent()) {
            traits.add(Trait.OUTAGE);
        }
        leader.ifPresent(known -> traits.add(known.contract().isPresent() ? Trait.CONTRACTOR : Trait.OWN_CREW));
        return Collections.unmodifiableSortedSet(traits);
    }

    private static Optional<Trait> trait(SiteTag tag) {
        return switch (tag) {
            case HOT_WORK -> Optional.of(Trait.HOT_WORK);
            case CONFINED_SPACE -> Optional.of(Trait.CONFINED_SPACE);
            case LIVE_PARTS -> Optional.of(Trait.LIVE_WORK);
            case HEIGHT, POLE, LADDER -> Optional.of(Trait.HEIGHT);
            case TEST_VOLTAGE -> Optional.of(Trait.LIVE_TEST);
            default -> Optional.empty();
        };
    }

    private static Trait trait(SupplyAct act) {
        return switch (act) {
            case OUTAGE -> Trait.OUTAGE;
            case SUPPLY_TEST -> Trait.SUPPLY_TEST;
            case LIVE_TEST -> Trait.LIVE_TEST;
        };
    }
}
