package io.holdpoint.kernel.violation;

import java.util.Optional;

/**
 * A finding with its points.
 *
 * @param counts the clause that counts; empty where a full card is lost whatever the clause
 * @param base points × 100 of that clause
 * @param factor factor × 100 by what came of it
 * @param hundredths points × 100 that are lost
 * @param fullCard whether the whole card is lost at once
 */
public record ScoredFinding(Optional<String> counts, long base, long factor, long hundredths, boolean fullCard) {}
