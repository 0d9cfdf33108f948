package io.holdpoint.kernel.risk;

import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.facts.WorkType;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Proposes hazards to a planner, each with the reasons for it. Nothing is ever ticked by it. */
public final class HazardSuggestion {

    private HazardSuggestion() {}

    /**
     * What is known of a job before its hazards are assessed.
     *
     * @param work the kind of work
     * @param voltage the voltage worked on
     * @param tags what is special about the place
     * @param weather the alerts in force or forecast
     * @param backFeed whether the place has a source beside the network
     * @param history how often each hazard was found at this customer before
     */
    public record Job(
            WorkType work,
            VoltageClass voltage,
            SortedSet<SiteTag> tags,
            SortedSet<WeatherAlert> weather,
            boolean backFeed,
            SortedMap<String, Integer> history) {}

    /**
     * A hazard to think of.
     *
     * @param hazard id in the catalogue
     * @param reasons why it is proposed, at least one
     */
    public record Suggestion(String hazard, List<Message> reasons) {}

    /** The hazards of the catalogue that there is a reason to think of, in the order of their ids. */
    public static List<Suggestion> suggest(Job job, SortedMap<String, Hazard> catalogue) {
        return catalogue.values().stream()
                .map(hazard -> new Suggestion(hazard.id(), reasons(job, hazard)))
                .filter(suggestion -> !suggestion.reasons().isEmpty())
                .toList();
    }

    private static List<Message> reasons(Job job, Hazard hazard) {
        var reasons = new ArrayList<Message>();
        if (job.work().hazards().contains(hazard.id())) {
            reasons.add(
                    Message.of("suggest.work").term("work", "work." + job.work().code()));
        }
        var tags = new TreeSet<>(job.tags());
        tags.addAll(job.work().tags());
        tags.retainAll(hazard.occasions().tags());
        tags.forEach(tag -> reasons.add(Message.of("suggest.tag").term("tag", "tag." + tag)));
        if (hazard.occasions().highVoltage() && job.voltage().high()) {
            reasons.add(Message.of("suggest.voltage").term("voltage", "voltage." + job.voltage()));
        }
        var weather = new TreeSet<>(job.weather());
        weather.retainAll(hazard.occasions().weather());
        weather.forEach(alert -> reasons.add(Message.of("suggest.weather").term("alert", "alert." + alert)));
        if (hazard.occasions().backFeed() && job.backFeed()) {
            reasons.add(Message.of("suggest.back-feed"));
        }
        var before = job.history().getOrDefault(hazard.id(), 0);
        if (before > 0) {
            reasons.add(Message.of("suggest.history").count("times", before));
        }
        return List.copyOf(reasons);
    }
}
