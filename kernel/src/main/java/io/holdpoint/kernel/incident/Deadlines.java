package io.holdpoint.kernel.incident;

import io.holdpoint.kernel.incident.Incident.Known;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which reports an incident asks for, and by when: first known and the regime's clock. */
public final class Deadlines {

    private Deadlines() {}

    /** Every deadline that runs, soonest first; a clock that the regime does not give does not run. */
    public static List<Deadline> of(Incident incident, Regime regime) {
        return Arrays.stream(Clock.values())
                .flatMap(clock -> deadline(clock, incident, regime).stream())
                .sorted((one, other) -> one.due().compareTo(other.due()))
                .toList();
    }

    private static Optional<Deadline> deadline(Clock clock, Incident incident, Regime regime) {
        var minutes = regime.number(Table.REPORT_MINUTES, clock);
        if (minutes.isEmpty()) {
            return Optional.empty();
        }
        return begins(clock, incident, regime)
                .map(from -> new Deadline(
                        clock,
                        from,
                        from.plus(Duration.ofMinutes(minutes.orElseThrow())),
                        Optional.ofNullable(incident.reported().get(clock))));
    }

    /** When a clock begins; empty where it does not. */
    private static Optional<Instant> begins(Clock clock, Incident incident, Regime regime) {
        return switch (clock) {
            case SCENE_TO_UNIT, COMPANY_PASS_ON, COMPANY_WRITTEN, COMPANY_CAUSE, COMPANY_PROGRESS ->
                Optional.of(incident.firstKnown());
            case UNIT_TO_AUTHORITY -> first(incident, Deadlines::accident);
            case AUTHORITY_UPWARD -> Optional.ofNullable(incident.reported().get(Clock.UNIT_TO_AUTHORITY));
            case POWER_REGULATOR -> first(incident, known -> known.outcome() == Outcome.POWER_EVENT);
            case FATALITY -> of(clock, Outcome.DEATH, incident, regime);
            case HOSPITAL_STAY -> of(clock, Outcome.HOSPITAL_STAY, incident, regime);
            case AMPUTATION -> of(clock, Outcome.AMPUTATION, incident, regime);
            case EYE_LOSS -> of(clock, Outcome.EYE_LOSS, incident, regime);
            case FORMS_ENTRY -> first(incident, known -> known.outcome().hurt());
            case NEW_CASUALTIES -> happened(incident, hurt(incident) && !trafficOrFire(incident));
            case NEW_CASUALTIES_TRAFFIC_OR_FIRE -> happened(incident, hurt(incident) && trafficOrFire(incident));
            case INVESTIGATION ->
                happened(incident, incident.outcomes().stream().anyMatch(Deadlines::accident));
        };
    }

    /** A clock of one outcome; some run only where it came soon enough after the incident. */
    private static Optional<Instant> of(Clock clock, Outcome outcome, Incident incident, Regime regime) {
        var within = regime.number(Table.REPORT_WITHIN_HOURS, clock);
        return first(
                incident,
                known -> known.outcome() == outcome
                        && (within.isEmpty()
                                || !known.at()
                                        .isAfter(incident.happened().plus(Duration.ofHours(within.orElseThrow())))));
    }

    private static Optional<Instant> first(Incident incident, Predicate<Known> which) {
        return incident.outcomes().stream().filter(which).map(Known::known).min(Instant::compareTo);
    }

    private static Optional<Instant> happened(Incident incident, boolean so) {
        return Stream.of(incident.happened()).filter(_ -> so).findFirst();
    }

    private static boolean accident(Known known) {
        return known.outcome().hurt() || known.outcome() == Outcome.DAMAGE;
    }

    private static boolean hurt(Incident incident) {
        return incident.outcomes().stream().anyMatch(known -> known.outcome().hurt());
    }

    private static boolean trafficOrFire(Incident incident) {
        return incident.outcomes().stream()
                .anyMatch(known -> known.outcome() == Outcome.TRAFFIC || known.outcome() == Outcome.FIRE);
    }
}
