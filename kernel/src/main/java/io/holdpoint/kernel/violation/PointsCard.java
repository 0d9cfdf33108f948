package io.holdpoint.kernel.violation;

import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.Setting;
import java.time.LocalDate;
import java.util.List;

/**
 * A person's record card: opened at the first violation, then appended to, never shortened.
 *
 * @param entries every finding on it
 */
public record PointsCard(List<Entry> entries) {

    /**
     * A finding on a card.
     *
     * @param day when it was found
     * @param hundredths points × 100 that it cost
     * @param withdrawn whether an appeal was upheld; it stays on the card and counts no more
     */
    public record Entry(LocalDate day, long hundredths, boolean withdrawn) {}

    /** What follows from a card. */
    public enum Consequence {
        /** Nothing. */
        NONE,
        /** A warning. */
        WARN,
        /** Training and an examination before the next work. */
        RETRAIN,
        /** Suspension from site work. */
        SUSPEND
    }

    /** Points × 100 that count on {@code today}: of the regime's period, that day included. */
    public long counting(LocalDate today, Regime regime) {
        var since = today.minusMonths(regime.number(Setting.POINTS_PERIOD_MONTHS));
        return entries.stream()
                .filter(entry -> !entry.withdrawn())
                .filter(entry -> entry.day().isAfter(since) && !entry.day().isAfter(today))
                .mapToLong(Entry::hundredths)
                .sum();
    }

    /** What follows on {@code today}. */
    public Consequence consequence(LocalDate today, Regime regime) {
        var points = counting(today, regime);
        if (points >= regime.number(Setting.POINTS_SUSPEND_AT)) {
            return Consequence.SUSPEND;
        }
        if (points >= regime.number(Setting.POINTS_RETRAIN_AT)) {
            return Consequence.RETRAIN;
        }
        return points >= regime.number(Setting.POINTS_WARN_AT) ? Consequence.WARN : Consequence.NONE;
    }
}
