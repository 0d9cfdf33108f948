package io.holdpoint.kernel.explore.plans;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.explore.cases.harm.Seen;
import java.util.List;

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
                        "the plan is in force" + " at a level that one person alone made lighter")
                .words();
    }

    private static boolean alone(Story s, Lowering lowering) {
        var second = lowering.confirmed().by();
        return second.equals(lowering.asked().by()) || s.writers().contains(second);
    }
}
