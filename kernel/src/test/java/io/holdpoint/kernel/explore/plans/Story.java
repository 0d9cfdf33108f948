package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.plan.PlanContent;
import io.holdpoint.kernel.plan.PlanEvent.*;
import io.holdpoint.kernel.plan.PlanFacts;
import io.holdpoint.kernel.plan.PlanHistory.Recorded;
import io.holdpoint.kernel.risk.RiskGrade;
import io.holdpoint.kernel.risk.RiskLevel;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What happened to a plan, and the world in which it did, read without the plan that the kernel makes of it.
 *
 * @param past every event, the first first
 * @param facts the world as it is
 */
record Story(List<Recorded> past, PlanFacts facts) {

    /** What the plan says. */
    PlanContent content() {
        return past.stream()
                .flatMap(one -> switch (one.event()) {
                    case Drafted drafted -> Stream.of(drafted.content());
                    case Revised revised -> Stream.of(revised.content());
                    default -> Stream.<PlanContent>empty();
                })
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** Everybody who wrote at it. */
    SortedSet<String> writers() {
        var writers = new TreeSet<String>();
        past.stream()
                .filter(one -> one.event() instanceof Drafted || one.event() instanceof Revised)
                .forEach(one -> writers.add(one.stamp().by()));
        return writers;
    }

    /** Who approved the plan that is in force; empty where none is. */
    Optional<Stamp> approval() {
        Optional<Stamp> approval = Optional.empty();
        for (Recorded one : past) {
            approval = switch (one.event()) {
                case Approved _ -> Optional.of(one.stamp());
                case Drafted _, Revised _, Rejected _, Cancelled _, Closed _ -> Optional.empty();
                case Submitted _, RiskRaised _, RiskLoweringAsked _, RiskLowered _ -> approval;
            };
        }
        return approval;
    }

    /** Whether work is done by the plan. */
    boolean inForce() {
        return approval().isPresent();
    }

    /** The risk that was found when the plan was last handed in. */
    RiskGrade found() {
        return past.stream()
                .flatMap(one -> one.event() instanceof Submitted handed ? Stream.of(handed.grade()) : Stream.empty())
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** The requests to count the risk as lighter that were confirmed since the plan was last handed in. */
    List<Lowering> lowerings() {
        return Lowering.in(past);
    }

    /** The graver levels that people set, which nothing but a lighter level confirmed by a second person ends. */
    List<RiskRaised> raises() {
        return past.stream()
                .flatMap(one -> one.event() instanceof RiskRaised set ? Stream.of(set) : Stream.empty())
                .toList();
    }

    /** The risk that people take: what was found or set graver, unless it was made lighter as it should be. */
    RiskLevel risk() {
        var raised = raises().stream().map(RiskRaised::level).reduce(found().level(), RiskLevel::graver);
        return lowerings().stream()
                .filter(lowering -> found().level() != RiskLevel.I
                        && lowering.reasoned()
                        && reaches(lowering.confirmed().by(), raised))
                .map(lowering -> raisedSince(lowering).reduce(lowering.level(), RiskLevel::graver))
                .reduce((_, later) -> later)
                .orElse(raised);
    }

    private Stream<RiskLevel> raisedSince(Lowering lowering) {
        return past.stream()
                .skip(lowering.at())
                .flatMap(one -> one.event() instanceof RiskRaised set ? Stream.of(set.level()) : Stream.empty());
    }

    /** What is on record about somebody; empty for a stranger. */
    Optional<PersonFacts> person(String id) {
        return Optional.ofNullable(facts.people().get(id));
    }

    /** Whether somebody's authority goes as far as {@code level}. */
    boolean reaches(String id, RiskLevel level) {
        return person(id)
                .flatMap(PersonFacts::approvesUpTo)
                .filter(most -> most.compareTo(level) <= 0)
                .isPresent();
    }

    /** Whether who stamped was on the published list of {@code role} that day. */
    boolean listed(Stamp stamp, Role role) {
        var day = stamp.at().atOffset(facts.offset()).toLocalDate();
        return person(stamp.by())
                .filter(PersonFacts::active)
                .flatMap(known -> Optional.ofNullable(known.roles().get(role)))
                .filter(last -> !last.isBefore(day))
                .isPresent();
    }
}
