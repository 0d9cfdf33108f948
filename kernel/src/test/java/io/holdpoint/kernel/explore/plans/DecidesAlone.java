package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.explore.cases.harm.Seen;
import io.holdpoint.kernel.plan.PlanEvent.RiskRaised;
import java.util.List;
import java.util.stream.IntStream;

/** A plan is in force by the word of one person alone. */
final class DecidesAlone implements Monitor {

    @Override
    public List<String> sees(Story s) {
        return new Seen()
                // the same eyes twice
                .when(
                        s.approval()
                                .filter(stamp -> s.writers().contains(stamp.by()))
                                .isPresent(),
                        "the plan is in force, approved by who wrote it")
                // who approved had no say, so who wrote it decided alone
                .when(
                        s.approval()
                                .filter(stamp -> !s.listed(stamp, Role.APPROVER))
                                .isPresent(),
                        "the plan is in force, approved by somebody on no list of approvers")
                // the second signature is the first one's
                .when(
                        s.inForce() && s.lowerings().stream().anyMatch(lowering -> alone(s, lowering)),
                        "the plan is in force at a level that one person alone made lighter")
                // a raise that was taken back without anybody else
                .when(
                        s.inForce() && undone(s),
                        "the plan is in force at a level to which one person alone took a raise back")
                .words();
    }

    /** Whether a level was set over a raise that is lighter than it, where two have to make it lighter. */
    private static boolean undone(Story s) {
        var levels = s.raises().stream().map(RiskRaised::level).toList();
        return s.lowerings().isEmpty()
                && IntStream.range(1, levels.size())
                        .anyMatch(at -> !levels.get(at).atLeast(levels.get(at - 1)));
    }

    private static boolean alone(Story s, Lowering lowering) {
        var second = lowering.confirmed().by();
        return second.equals(lowering.asked().by()) || s.writers().contains(second);
    }
}
