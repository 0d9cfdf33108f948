package io.holdpoint.kernel.rulebook;

import io.holdpoint.kernel.Clause;
import io.holdpoint.kernel.Harm;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One rule of the rulebook, of whatever kind.
 *
 * @param id its id
 * @param guards codes of the commands it stands before; empty for a scored finding
 * @param clauses where it comes from
 * @param against the bad end it prevents; empty for an administrative rule
 * @param values the settings and tables it looks at, in the case that shows it
 * @param shownBy the test that shows it
 * @param home the constant that holds it
 */
record Row(
        String id,
        List<String> guards,
        List<Clause> clauses,
        Optional<Harm> against,
        SortedSet<String> values,
        String shownBy,
        String home) {

    /** Hold point, warning or scored finding. */
    Kind kind() {
        return switch (id.substring(0, 2)) {
            case "HP" -> Kind.HOLD_POINT;
            case "WN" -> Kind.WARNING;
            case "SF" -> Kind.SCORED_FINDING;
            default -> throw new IllegalStateException("a rule called " + id);
        };
    }

    /** Whether it refuses in order to prevent a named bad end. */
    boolean safety() {
        return kind() == Kind.HOLD_POINT && against().isPresent();
    }

    /** The file it is in, without the constant. */
    String file() {
        return home.substring(0, home.indexOf('.'));
    }

    /** What a rule does. */
    enum Kind {
        HOLD_POINT,
        WARNING,
        SCORED_FINDING
    }
}
