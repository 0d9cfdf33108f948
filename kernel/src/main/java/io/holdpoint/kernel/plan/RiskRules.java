package io.holdpoint.kernel.plan;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.plan.PlanCommand.Submit;
import io.holdpoint.kernel.risk.ControlClass;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.RiskGrading;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.risk.RiskMethod;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Hazards are found, scored and controlled before a plan is handed in. */
final class RiskRules {

    private RiskRules() {}

    /** Hazards were looked for, and each found is in the catalogue. */
    private static final HoldPoint<PlanQuestion> HAZARDS = before(Submit.class)
            .id("HP-RISK-01")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.grade().lines().isEmpty()
                            || choices(question).stream()
                                    .anyMatch(choice -> hazard(question, choice).isEmpty()),
                    () -> Finding.of(Message.of("HP-RISK-01")).remedy(Remedy.act(Role.PLANNER, "plan.revise"))));

    /** Controls are not given up without a reason. */
    private static final HoldPoint<PlanQuestion> WAIVER = before(Submit.class)
            .id("HP-RISK-02")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.each(
                    choices(question),
                    choice -> choice.waived() && choice.reason().isBlank(),
                    choice -> about("HP-RISK-02", choice)));

    /** A grave hazard is not left to rules and protective equipment alone without a reason. */
    private static final HoldPoint<PlanQuestion> HIERARCHY = before(Submit.class)
            .id("HP-RISK-03")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.each(
                    choices(question),
                    choice -> choice.reason().isBlank() && softOnly(question, choice),
                    choice -> about("HP-RISK-03", choice)));

    /** What is special about the place brings hazards, and one of them at least was assessed. */
    private static final HoldPoint<PlanQuestion> TAGS = before(Submit.class)
            .id("HP-RISK-04")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.each(
                    tags(question),
                    tag -> unassessed(question, tag),
                    tag -> Finding.of(Message.of("HP-RISK-04").term("tag", "tag." + tag))
                            .seen(Message.of("evidence.proposed")
                                    .term(
                                            "hazard",
                                            "hazard."
                                                    + brought(question, tag)
                                                            .getFirst()
                                                            .id()))
                            .remedy(Remedy.act(
                                    Role.PLANNER,
                                    "plan.revise",
                                    brought(question, tag).getFirst().id()))));

    /** A hazard that the method in force has not scored cannot be graded. */
    private static final HoldPoint<PlanQuestion> UNSCORED = before(Submit.class)
            .id("HP-RISK-05")
            .against(Harm.TOO_RISKY_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.each(
                    choices(question),
                    choice -> hazard(question, choice)
                            .filter(known ->
                                    !RiskGrading.scored(known, question.facts().regime()))
                            .isPresent(),
                    choice -> Finding.of(Message.of("HP-RISK-05")
                                    .term("hazard", "hazard." + choice.hazard())
                                    .term(
                                            "method",
                                            "method."
                                                    + RiskMethod.of(
                                                            question.facts().regime())))
                            .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.hazard-score")))));

    static final List<HoldPoint<PlanQuestion>> HOLD_POINTS = List.of(HAZARDS, WAIVER, HIERARCHY, TAGS, UNSCORED);

    private static List<HazardChoice> choices(PlanQuestion question) {
        return question.plan().content().hazards();
    }

    private static Optional<Hazard> hazard(PlanQuestion question, HazardChoice choice) {
        return Optional.ofNullable(question.facts().hazards().get(choice.hazard()));
    }

    private static boolean softOnly(PlanQuestion question, HazardChoice choice) {
        return hazard(question, choice)
                .filter(known ->
                        RiskGrading.inherent(known, question.facts().regime()).atLeast(RiskLevel.III))
                .filter(known -> known.controls().stream()
                        .allMatch(kind -> kind == ControlClass.ADMINISTRATE || kind == ControlClass.PROTECT))
                .isPresent();
    }

    private static SortedSet<SiteTag> tags(PlanQuestion question) {
        var tags = new TreeSet<>(question.plan().content().arranged().tags());
        question.facts().workType().ifPresent(work -> tags.addAll(work.tags()));
        return tags;
    }

    private static boolean unassessed(PlanQuestion question, SiteTag tag) {
        var brought = brought(question, tag);
        return !brought.isEmpty()
                && brought.stream()
                        .noneMatch(hazard -> choices(question).stream()
                                .anyMatch(choice -> choice.hazard().equals(hazard.id())));
    }

    private static List<Hazard> brought(PlanQuestion question, SiteTag tag) {
        return question.facts().hazards().values().stream()
                .filter(hazard -> hazard.occasions().tags().contains(tag))
                .toList();
    }

    private static Finding about(String key, HazardChoice choice) {
        return Finding.of(Message.of(key).term("hazard", "hazard." + choice.hazard()))
                .remedy(Remedy.act(Role.PLANNER, "plan.revise", choice.hazard()));
    }
}
