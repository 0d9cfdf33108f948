package io.holdpoint.kernel.review;

import io.holdpoint.kernel.Clause;
import io.holdpoint.kernel.Message;
import java.util.List;

/**
 * A finding of the check.
 *
 * @param rule id of the rule
 * @param grade how grave it is
 * @param aspect what it costs the points of
 * @param clauses where the rule comes from
 * @param message what was found
 */
public record Flaw(String rule, Grade grade, Aspect aspect, List<Clause> clauses, Message message) {}
