package io.holdpoint.kernel.explore.necessity;

import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.explore.Move;
import io.holdpoint.kernel.explore.Universe;
import java.util.List;

/**
 * A way to a bad end that a rule, had it been there, would have barred.
 *
 * @param rule the rule that was switched off
 * @param harm the bad end
 * @param universe where
 * @param path every move from the beginning of the universe
 * @param words what happened in the end
 */
public record BadEnd(String rule, Harm harm, Universe universe, List<Move> path, String words) {}
