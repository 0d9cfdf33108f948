package io.holdpoint.kernel;

import java.util.List;

/**
 * One unmet condition of one hold point.
 *
 * @param holdPoint id of the hold point, {@code HP-WORD-nn}
 * @param clauses where the rule comes from
 * @param message what is wrong, keyed for translation
 * @param evidence what the kernel looked at
 * @param remedies what would release the hold, each typed
 */
public record Reason(
        String holdPoint, List<Clause> clauses, Message message, List<Message> evidence, List<Remedy> remedies) {}
