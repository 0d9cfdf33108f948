package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Work of several days begins anew every day: handed back in the evening, permitted and told of again in the morning. */
public final class DailyRules {

    private static final List<Class<?>> WORKING = List.of(Start.class, Resume.class, CompleteStep.class);

    private DailyRules() {}

    /** On every day of such work the site disclosure is held again. */
    static final HoldPoint<TicketQuestion> DISCLOSED_TODAY = before(WORKING)
            .id("HP-DAILY-01")
            .against(Harm.UNBRIEFED_AT_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().disclosure().heldAt(),
                    at -> severalDays(question) && earlier(question, at),
                    at -> Finding.of(Message.of("HP-DAILY-01"))
                            .seen(Message.of("evidence.held").time("at", at))
                            .remedy(Remedy.act(Role.LEADER, "holdDisclosure"))));

    /** Where tickets are handed back every evening, the permit is given again every day. */
    static final HoldPoint<TicketQuestion> PERMITTED_TODAY = before(WORKING)
            .id("HP-DAILY-02")
            .against(Harm.WORK_WITHOUT_PERMIT)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().signatures().permitted(),
                    stamp -> severalDays(question)
                            && question.facts().regime().allows(Setting.NIGHTLY_HAND_BACK)
                            && earlier(question, stamp.at()),
                    stamp -> Finding.of(Message.of("HP-DAILY-02"))
                            .seen(Message.of("evidence.permitted").time("at", stamp.at()))
                            .remedy(Remedy.act(Role.LEADER, "suspend"))
                            .remedy(Remedy.act(Role.PERMITTER, "permit"))));

    /** A night's work spans two days and is one piece; more than a day's length is several. */
    private static boolean severalDays(TicketQuestion question) {
        var window = question.ticket().window();
        return window.from().plus(Duration.ofDays(1)).isBefore(window.to());
    }

    private static boolean earlier(TicketQuestion question, Instant at) {
        return question.dayOf(at).isBefore(question.today());
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(DISCLOSED_TODAY, PERMITTED_TODAY);
}
