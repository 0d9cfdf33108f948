package io.holdpoint.kernel.text;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A reason as people see it.
 *
 * @param holdPoint id of the hold point
 * @param text what is wrong
 * @param clauses where the rule comes from
 * @param evidence what was looked at
 * @param remedies what would release it
 */
public record ReasonView(
        String holdPoint, Text text, List<ClauseView> clauses, List<Text> evidence, List<RemedyView> remedies) {

    /** A clause with its title. */
    public record ClauseView(Standard standard, String section, boolean confirmed, Text text) {}

    /** A remedy with its words; which of the fields are there depends on {@code type}. */
    public record RemedyView(
            String type,
            Optional<Role> by,
            Optional<String> person,
            Optional<String> command,
            Optional<String> target,
            Optional<Instant> until,
            Text text) {}
}
