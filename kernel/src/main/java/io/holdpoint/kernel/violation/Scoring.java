package io.holdpoint.kernel.violation;

import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import java.util.List;
import java.util.Optional;

/**
 * What a finding costs. Of several clauses the gravest counts; what came of it multiplies; the main direct cause of an accident loses
 * the whole card. Southern Grid's published deduction scheme.
 */
public final class Scoring {

    /** A factor of one. */
    private static final long ONE = 100;

    /** Events from this level on, 1 being the gravest, multiply nothing. */
    private static final int LIGHTEST_EVENT = 3;

    private Scoring() {}

    /**
     * The points of one finding.
     *
     * @param clauses every clause that was broken at once
     * @param involvement what came of it
     * @throws IllegalArgumentException where nothing was broken and nobody caused an accident
     */
    public static ScoredFinding score(List<Violation> clauses, Involvement involvement, Regime regime) {
        var full = regime.number(Setting.POINTS_FULL_CARD);
        var gravest = gravest(clauses, regime);
        if (involvement instanceof Involvement.Accident(var direct) && direct) {
            return new ScoredFinding(gravest.map(Violation::code), full, ONE, full, true);
        }
        var clause = gravest.orElseThrow(() -> new IllegalArgumentException("no clause was broken"));
        var base = clause.points(regime);
        var factor = factor(involvement, regime);
        var lost = Math.min(full, (base * factor + ONE - 1) / ONE);
        return new ScoredFinding(Optional.of(clause.code()), base, factor, lost, lost == full);
    }

    private static Optional<Violation> gravest(List<Violation> clauses, Regime regime) {
        return clauses.stream().reduce((one, other) -> other.points(regime) > one.points(regime) ? other : one);
    }

    private static long factor(Involvement involvement, Regime regime) {
        return switch (involvement) {
            case Involvement.Nothing _ -> ONE;
            case Involvement.Accident(var direct) -> direct ? ONE : by(regime, "ACCIDENT_INDIRECT");
            case Involvement.Event(var level, var direct) -> {
                if (level > LIGHTEST_EVENT) {
                    yield ONE;
                }
                yield by(regime, direct ? "EVENT_DIRECT" : "EVENT_INDIRECT");
            }
        };
    }

    private static long by(Regime regime, String involvement) {
        return regime.given(Table.POINTS_FACTOR, involvement);
    }
}
