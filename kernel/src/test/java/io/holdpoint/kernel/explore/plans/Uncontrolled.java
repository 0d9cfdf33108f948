package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.explore.cases.harm.Seen;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.risk.ControlClass;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.RiskLevel;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A plan is in force with a hazard that nothing, or too little, stands against. */
final class Uncontrolled implements Monitor {

    private static final Set<ControlClass> STRONG =
            EnumSet.of(ControlClass.ELIMINATE, ControlClass.SUBSTITUTE, ControlClass.ENGINEER);

    @Override
    public List<String> sees(Story s) {
        return new Seen()
                // nobody looked
                .when(
                        s.inForce() && s.content().hazards().isEmpty(),
                        "the plan is in force and nobody looked for hazards")
                // a hazard of which nothing is known
                .when(
                        s.inForce()
                                && s.content().hazards().stream()
                                        .anyMatch(choice -> known(s, choice).isEmpty()),
                        "the plan is in force with a hazard that nobody knows")
                // controls that were given up
                .when(
                        s.inForce()
                                && s.content().hazards().stream()
                                        .anyMatch(choice -> choice.waived() && unexplained(choice)),
                        "the plan is in force with controls given up for no reason")
                // a grave hazard against which only people's care stands
                .when(
                        s.inForce()
                                && s.content().hazards().stream()
                                        .anyMatch(choice -> unexplained(choice) && grave(s, choice) && weak(s, choice)),
                        "the plan is in force with a grave hazard left to rules and protective equipment")
                // a place whose own hazards nobody assessed
                .when(
                        s.inForce() && tags(s).stream().anyMatch(tag -> forgotten(s, tag)),
                        "the plan is in force at a place whose own hazards nobody assessed")
                // a supply on which a life may depend
                .when(
                        s.inForce()
                                && !s.facts().around().own().deprived().isEmpty()
                                && s.content().arranged().coordination().isBlank(),
                        "the plan is in force, takes supply from who must not be without, and nobody agreed that with him")
                .words();
    }

    private static boolean unexplained(HazardChoice choice) {
        return choice.reason().isBlank();
    }

    private static Optional<Hazard> known(Story s, HazardChoice choice) {
        return Optional.ofNullable(s.facts().hazards().get(choice.hazard()));
    }

    /** As it was graded when the plan was handed in. */
    private static boolean grave(Story s, HazardChoice choice) {
        return s.found().lines().stream()
                .anyMatch(line ->
                        line.hazard().equals(choice.hazard()) && line.inherent().compareTo(RiskLevel.III) <= 0);
    }

    private static boolean weak(Story s, HazardChoice choice) {
        return known(s, choice)
                .filter(hazard -> hazard.controls().stream().noneMatch(STRONG::contains))
                .isPresent();
    }

    private static Set<SiteTag> tags(Story s) {
        var tags = new TreeSet<>(s.content().arranged().tags());
        s.facts().workType().ifPresent(work -> tags.addAll(work.tags()));
        return tags;
    }

    private static boolean forgotten(Story s, SiteTag tag) {
        var brought = s.facts().hazards().values().stream()
                .filter(hazard -> hazard.occasions().tags().contains(tag))
                .map(Hazard::id)
                .collect(Collectors.toCollection(TreeSet::new));
        var assessed = s.content().hazards().stream().map(HazardChoice::hazard).toList();
        return !brought.isEmpty() && assessed.stream().noneMatch(brought::contains);
    }
}
