package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.Work.Suspension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What people were told is told again when it no longer holds: another leader, other weather, a danger nobody knew. */
public final class BriefingRules {

    private BriefingRules() {}

    /** After a change of leader nothing more is done before the new one held the disclosure. */
    static final HoldPoint<TicketQuestion> AFTER_CHANGE = before(List.of(CompleteStep.class, CallLine.class))
            .id("HP-BRIEF-01")
            .against(Harm.UNBRIEFED_AT_WORK)
            .clause(Standard.OSHA_1910_269, "(c)")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().crew().leaderChanges() > 0
                            && question.ticket().disclosure().heldAt().isEmpty(),
                    () -> again("HP-BRIEF-01")));

    /** After weather stopped the work, the disclosure is held anew. */
    static final HoldPoint<TicketQuestion> AFTER_WEATHER = before(Resume.class)
            .id("HP-BRIEF-02")
            .against(Harm.UNBRIEFED_AT_WORK)
            .clause(Standard.OSHA_1910_269, "(c)")
            .requires(question -> Finding.when(
                    question.ticket().work().suspension(),
                    stop -> stop.cause() == SuspensionCause.WEATHER && toldBefore(question, stop),
                    stop -> again("HP-BRIEF-02")
                            .seen(Message.of("evidence.stopped").time("at", stop.at()))));

    /** After a danger was found that nobody knew, it is told that the disclosure does not name it. */
    static final HoldPoint<TicketQuestion> AFTER_SURPRISE = before(Resume.class)
            .id("WN-BRIEF-01")
            .warns()
            .against(Harm.UNBRIEFED_AT_WORK)
            .clause(Standard.OSHA_1910_269, "(c)")
            .requires(question -> Finding.when(
                    question.ticket().work().suspension(),
                    stop -> surprise(stop.cause()) && toldBefore(question, stop),
                    stop -> again("WN-BRIEF-01")
                            .seen(Message.of("evidence.stopped").time("at", stop.at()))));

    /** A disclosure that is signed sooner than the regime says was hardly held. */
    static final HoldPoint<TicketQuestion> LASTED = before(SignDisclosure.class)
            .id("WN-BRIEF-02")
            .warns()
            .against(Harm.UNBRIEFED_AT_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                var disclosure = question.ticket().disclosure();
                var least = question.facts().regime().number(Setting.DISCLOSURE_MIN_SECONDS);
                return Finding.when(
                        disclosure.heldAt(),
                        held -> disclosure.signed().isEmpty() && lasted(question, held) < least,
                        held -> Finding.of(Message.of("WN-BRIEF-02")
                                        .count("lasted", lasted(question, held))
                                        .count("least", least))
                                .remedy(Remedy.act(Role.LEADER, "holdDisclosure")));
            });

    /** A job that nobody looked back on is archived with that said. */
    static final HoldPoint<TicketQuestion> LOOKED_BACK = before(Archive.class)
            .id("WN-BRIEF-03")
            .warns()
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.ticket().signatures().lookedBack().isEmpty(),
                    () -> Finding.of(Message.of("WN-BRIEF-03"))
                            .seen(Message.of("evidence.none"))
                            .remedy(Remedy.act(Role.LEADER, "holdClosingMeeting"))));

    /** Whether the disclosure in force is older than the stop; one older than the permit is held elsewhere. */
    private static boolean toldBefore(TicketQuestion question, Suspension stop) {
        var permitted = question.ticket().signatures().permitted().map(Stamp::at);
        return question.ticket()
                .disclosure()
                .heldAt()
                .filter(held -> held.isBefore(stop.at()))
                .filter(held -> permitted.filter(held::isBefore).isEmpty())
                .isPresent();
    }

    private static boolean surprise(SuspensionCause cause) {
        return switch (cause) {
            case UNLISTED_SOURCE, WRONG_PLACE, VOLTAGE_FOUND, BAD_AIR, TOO_CLOSE -> true;
            case BREAK, WEATHER, STOP_WORK, SUPERVISOR, ABSENCE, MOVED, TEST_OVER, OTHER -> false;
        };
    }

    private static long lasted(TicketQuestion question, Instant held) {
        return Duration.between(held, question.now()).toSeconds();
    }

    private static Finding again(String key) {
        return Finding.of(Message.of(key))
                .remedy(Remedy.act(Role.LEADER, "holdDisclosure"))
                .remedy(Remedy.act(Role.MEMBER, "signDisclosure"));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL =
            List.of(AFTER_CHANGE, AFTER_WEATHER, AFTER_SURPRISE, LASTED, LOOKED_BACK);
}
