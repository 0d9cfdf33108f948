package io.holdpoint.kernel.review;

import java.util.List;

/**
 * The outcome of a check.
 *
 * @param flaws what was found
 * @param band how the ticket stands
 * @param score points out of 100; an aspect earns its points where nothing was found in it
 */
public record Report(List<Flaw> flaws, Band band, int score) {

    /** How a ticket stands, by the number of breaches (bands of China Southern Grid's review). */
    public enum Band {
        /** No breach. */
        COMPLIANT,
        /** One or two: to be put right. */
        FIX,
        /** Three and more. */
        SERIOUS
    }

    /** Whether it counts as passed in the month's pass rate. */
    public boolean passed() {
        return band == Band.COMPLIANT;
    }

    static Report of(List<Flaw> flaws) {
        int score = 0;
        for (Aspect aspect : Aspect.values()) {
            if (flaws.stream().noneMatch(flaw -> flaw.aspect() == aspect)) {
                score += aspect.points();
            }
        }
        return new Report(flaws, band(flaws.size()), score);
    }

    private static Band band(int breaches) {
        if (breaches == 0) {
            return Band.COMPLIANT;
        }
        return breaches < 3 ? Band.FIX : Band.SERIOUS;
    }
}
