package io.holdpoint.kernel.incident;

import io.holdpoint.kernel.regime.Keys;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * By when a report has to be made.
 *
 * @param clock which report
 * @param from when the clock began
 * @param due when it runs out
 * @param reported when the report was made, if it was
 */
public record Deadline(Clock clock, Instant from, Instant due, Optional<Instant> reported) {

    /** Whether the report came, or still comes, after its time. */
    public boolean late(Instant now) {
        return reported.orElse(now).isAfter(due);
    }

    /** When it is escalated, first one first. */
    public List<Instant> escalations(Regime regime) {
        var minutes = Duration.between(from, due).toMinutes();
        return Keys.ESCALATION.names().stream()
                .map(step -> regime.given(Table.ESCALATION_PERCENT, step))
                .map(percent -> from.plus(Duration.ofSeconds(minutes * 60 * percent / 100)))
                .toList();
    }

    /** How many escalations have come by {@code now}, or had when the report was made. */
    public int escalated(Instant now, Regime regime) {
        var until = reported.orElse(now);
        return (int)
                escalations(regime).stream().filter(at -> !at.isAfter(until)).count();
    }
}
