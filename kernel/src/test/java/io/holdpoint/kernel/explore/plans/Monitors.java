package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.Harm;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Who sees which bad end of a plan. */
final class Monitors {

    private static final Map<Harm, Monitor> ALL = new TreeMap<>(Map.of(
            Harm.ONE_PERSON_DECIDES_ALONE, new DecidesAlone(),
            Harm.TOO_RISKY_WORK, new TooRisky(),
            Harm.UNCONTROLLED_HAZARD, new Uncontrolled(),
            Harm.UNGUARDED_WORK, new Unguarded(),
            Harm.UNFIT_AT_WORK, new Unfit(),
            Harm.CLASHING_WORK, new Clashing(),
            Harm.OUT_OF_SCOPE_WORKED, new OutOfScope()));

    private Monitors() {}

    /** The monitor of {@code harm}; throws {@link NullPointerException} where no plan comes to that end. */
    static Monitor against(Harm harm) {
        return Objects.requireNonNull(ALL.get(harm), harm.name());
    }

    /** The bad ends that a plan can come to. */
    static Set<Harm> harms() {
        return ALL.keySet();
    }
}
