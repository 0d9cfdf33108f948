package io.holdpoint.platform.plan.internal;

import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.HazardSuggestion;
import io.holdpoint.kernel.risk.HazardSuggestion.Job;
import io.holdpoint.kernel.risk.WeatherAlert;
import io.holdpoint.platform.catalogue.Catalogue;
import io.holdpoint.platform.catalogue.Speech;
import io.holdpoint.platform.command.Actor;
import io.holdpoint.platform.command.Refused;
import io.holdpoint.platform.command.Refused.Why;
import io.holdpoint.platform.command.Speakers;
import io.holdpoint.platform.plan.internal.HazardSuggestionView.About;
import io.holdpoint.platform.plan.internal.HazardSuggestionView.Because;
import io.holdpoint.platform.plan.internal.HazardSuggestionView.Suggested;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.servicepoint.ServicePoints;
import io.holdpoint.platform.servicepoint.ServicePoints.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Gathers what is known of a job and has the kernel propose hazards for it. */
@Component
class HazardSuggestions {

    /** The earlier plans that are looked at, the latest. */
    private static final int REMEMBERED = 100;

    private final Catalogue catalogue;
    private final ServicePoints servicePoints;
    private final PlanRows rows;
    private final PlanProcedure procedure;
    private final Speakers speakers;

    HazardSuggestions(
            Catalogue catalogue,
            ServicePoints servicePoints,
            PlanRows rows,
            PlanProcedure procedure,
            Speakers speakers) {
        this.catalogue = catalogue;
        this.servicePoints = servicePoints;
        this.rows = rows;
        this.procedure = procedure;
        this.speakers = speakers;
    }

    /**
     * A job as far as its planner has written it.
     *
     * @param workType the kind of work
     * @param customer whose place it is; nothing is known of the place where it is not chosen yet
     * @param plan the plan that is written anew, which is not its own history
     * @param voltage the voltage worked on or near; up to 1 kV where nothing is said
     * @param tags what is special about the place
     * @param weather the alerts that the planner names; no weather service is connected
     */
    record Asked(
            String workType,
            Optional<String> customer,
            Optional<String> plan,
            Optional<VoltageClass> voltage,
            SortedSet<SiteTag> tags,
            SortedSet<WeatherAlert> weather) {}

    HazardSuggestionView suggest(Actor actor, Asked asked) {
        var work = catalogue
                .workType(asked.workType())
                .orElseThrow(() -> Problem.invalid("workType", "is not a kind of work of the catalogue"));
        var place = asked.customer().map(customer -> place(actor, customer));
        var job = new Job(
                work,
                asked.voltage().orElse(VoltageClass.UP_TO_1_KV),
                asked.tags(),
                asked.weather(),
                place.filter(HazardSuggestions::feedsBack).isPresent(),
                history(actor, asked));
        var speech = speakers.about(List.of());
        return new HazardSuggestionView(HazardSuggestion.suggest(job, catalogue.hazards()).stream()
                .map(suggestion -> new Suggested(
                        suggestion.hazard(),
                        suggestion.reasons().stream()
                                .map(reason -> because(reason, speech))
                                .toList()))
                .toList());
    }

    private Entry place(Actor actor, String customer) {
        return servicePoints
                .find(customer)
                .filter(entry -> actor.sees(entry.unit()))
                .orElseThrow(() -> new Refused(Why.UNKNOWN));
    }

    private static boolean feedsBack(Entry place) {
        return place.point().sources().stream().anyMatch(source -> source.kind() != SourceKind.GRID);
    }

    /** How often each hazard was found at the customer in plans that somebody approved, as far as they are within reach. */
    private SortedMap<String, Integer> history(Actor actor, Asked asked) {
        var found = new TreeMap<String, Integer>();
        asked
                .customer()
                .map(customer -> rows.approvedAt(actor, customer, asked.plan().orElse(""), REMEMBERED))
                .map(procedure.histories()::readAll)
                .orElse(List.of())
                .stream()
                .flatMap(plan -> plan.state().content().hazards().stream()
                        .map(HazardChoice::hazard)
                        .distinct())
                .forEach(hazard -> found.merge(hazard, 1, Integer::sum));
        return found;
    }

    private static Because because(Message reason, Speech speech) {
        var about = reason.key().substring(reason.key().indexOf('.') + 1);
        return new Because(About.valueOf(about.toUpperCase(Locale.ROOT).replace('-', '_')), speech.say(reason));
    }
}
