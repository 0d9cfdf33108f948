package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.explore.cases.harm.Seen;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.risk.RiskMethod;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A plan is in force at a risk that nobody with the authority accepted. */
final class TooRisky implements Monitor {

    @Override
    public List<String> sees(Story s) {
        return new Seen()
                // nobody knows how grave it is
                .when(s.inForce() && unscored(s), "the plan is in force with a hazard that nobody scored")
                // signatures do not make a major risk smaller
                .when(s.inForce() && s.risk() == RiskLevel.I, "the plan is in force at a major risk")
                // a lighter level, and nobody knows why
                .when(
                        s.inForce()
                                && !s.lowerings().stream().allMatch(Lowering::reasoned)
                                && beyond(s, level -> level),
                        "the plan is in force at a level made lighter for no reason, approved without authority for"
                                + " the risk found")
                // a lighter level by somebody who may not accept the graver one
                .when(
                        s.inForce() && s.lowerings().stream().anyMatch(lowering -> tooSmall(s, lowering)),
                        "the plan is in force at a level made lighter by somebody without authority for the risk found")
                // whoever approved may accept less
                .when(beyond(s, level -> level), "the plan is in force at a risk beyond its approver's authority")
                // what is done in a hurry is riskier than it looks
                .when(
                        s.content().urgent()
                                && s.facts().regime().allows(Setting.URGENT_PLAN_GOES_HIGHER)
                                && beyond(s, RiskLevel::raised),
                        "the urgent plan is in force at a risk beyond its approver's authority")
                .words();
    }

    private static boolean unscored(Story s) {
        var method = RiskMethod.of(s.facts().regime());
        return s.content().hazards().stream()
                .flatMap(choice -> Optional.ofNullable(s.facts().hazards().get(choice.hazard())).stream())
                .anyMatch(hazard -> hazard.assessments().stream()
                        .noneMatch(known -> known.inherent().method() == method));
    }

    private static boolean tooSmall(Story s, Lowering lowering) {
        return !s.reaches(lowering.confirmed().by(), s.found().level());
    }

    /** Whether it is in force, and its approver's authority does not go as far as it should for the risk. */
    private static boolean beyond(Story s, UnaryOperator<RiskLevel> should) {
        return s.approval()
                .filter(stamp -> !s.reaches(stamp.by(), should.apply(s.risk())))
                .isPresent();
    }
}
