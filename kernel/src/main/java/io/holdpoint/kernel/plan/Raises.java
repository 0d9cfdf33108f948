package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.regime.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What raises the risk of a plan beyond its hazards; each is a key of the text files, and any number raises by one level. */
final class Raises {

    private Raises() {}

    static List<String> of(PlanContent content, PlanFacts facts) {
        var circumstances = content.arranged().circumstances();
        var raises = new ArrayList<String>();
        add(raises, "raise.night", content.night() || Night.touches(content, facts));
        add(raises, "raise.first-time-crew", content.firstTimeCrew());
        add(raises, "raise.customer-generation", generates(facts));
        add(
                raises,
                "raise.weather-alert",
                circumstances.contains(Circumstance.WEATHER_ALERT)
                        || !facts.alerts().isEmpty());
        add(
                raises,
                "raise.several-crews",
                crews(content, facts) >= facts.regime().number(Setting.SEVERAL_CREWS_FROM));
        add(raises, "raise.public-event", circumstances.contains(Circumstance.PUBLIC_EVENT));
        add(raises, "raise.cramped-live-work", circumstances.contains(Circumstance.CRAMPED_LIVE_WORK));
        return List.copyOf(raises);
    }

    private static void add(List<String> raises, String raise, boolean so) {
        if (so) {
            raises.add(raise);
        }
    }

    private static boolean generates(PlanFacts facts) {
        return facts.servicePoint().stream()
                .flatMap(place -> place.sources().stream())
                .anyMatch(source -> source.kind() != SourceKind.GRID);
    }

    /** Crews at the same customer in the same window, this one included. */
    private static long crews(PlanContent content, PlanFacts facts) {
        var others = facts.others().stream().filter(other -> other.customer().equals(content.customer()));
        return Stream.concat(Stream.of(content.leader()), others.map(OtherPlan::leader))
                .distinct()
                .count();
    }
}
