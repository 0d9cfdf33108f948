package io.holdpoint.kernel.review;

import static io.holdpoint.kernel.review.ReviewRule.rule;

import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.TicketEvent.*;
import java.util.List;

/** How a ticket came to its end. */
final class ClosureReview {

    private ClosureReview() {}

    static final ReviewRule HEAD_COUNT = rule("SF-COUNT-01", Grade.B, Aspect.CLOSURE)
            .unconfirmed(Standard.FIELD_PRACTICE, "R07")
            .when(looked -> looked.ever(
                    List.of(Ended.class),
                    (before, now) -> now.event() instanceof Ended end
                            && end.headCount() != before.presence().ever().size()));

    static final ReviewRule SOMEBODY_INSIDE = rule("SF-COUNT-02", Grade.A, Aspect.CLOSURE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .when(looked -> looked.ever(
                    List.of(Ended.class, Restored.class, Terminated.class),
                    (before, _) -> !before.presence().signedIn().isEmpty()
                            && before.work().course().testers().isEmpty()));

    static final ReviewRule REGISTER = rule("SF-REGISTER-01", Grade.A, Aspect.CLOSURE)
            .unconfirmed(Standard.FIELD_PRACTICE, "R08")
            .when(looked -> looked.ever(
                    List.of(Terminated.class), (before, _) -> before.register().count() != 0));

    static final ReviewRule STEPS = rule("SF-STEP-01", Grade.D, Aspect.CLOSURE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .when(looked -> looked.ever(
                    List.of(Ended.class),
                    (before, now) -> now.event() instanceof Ended end
                            && end.unfinished().isBlank()
                            && !before.work().steps().containsAll(before.steps())));

    static final ReviewRule EXPIRED = rule("SF-EXPIRE-01", Grade.C, Aspect.CLOSURE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .when(looked -> looked.first(Expired.class).isPresent());

    static final ReviewRule EXTENSIONS = rule("SF-EXTEND-01", Grade.C, Aspect.TIME_ORDER)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .when(looked ->
                    looked.all(Extended.class).size() > looked.facts().regime().number(Setting.EXTENSION_COUNT));

    static final ReviewRule LEADERS = rule("SF-CHANGE-01", Grade.C, Aspect.COMPLETENESS)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .when(looked -> looked.ticket().crew().leaderChanges()
                    > looked.facts().regime().number(Setting.LEADER_CHANGE_COUNT));

    /** Every rule of this file. */
    static final List<ReviewRule> ALL =
            List.of(HEAD_COUNT, SOMEBODY_INSIDE, REGISTER, STEPS, EXPIRED, EXTENSIONS, LEADERS);
}
