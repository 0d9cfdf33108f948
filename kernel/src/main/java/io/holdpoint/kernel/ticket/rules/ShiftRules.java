package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.TicketType.PermitMode;
import java.util.List;

/** One permitter is in charge of ticket, locks and earths at any time, from the one who received it to the one who took over last. */
public final class ShiftRules {

    private static final List<Class<?>> IN_CHARGE = List.of(
            Permit.class,
            GrantExtension.class,
            RemoveEarth.class,
            RemoveLock.class,
            Restore.class,
            Terminate.class,
            HandOverShift.class);

    private ShiftRules() {}

    /** Who is in charge permits, extends, lifts and terminates, and nobody beside; unless he was taken off the list. */
    static final HoldPoint<TicketQuestion> ONE_IN_CHARGE = before(IN_CHARGE)
            .id("HP-SHIFT-01")
            .against(Harm.RESPONSIBILITY_GAP)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .unconfirmed(Standard.HSG250, "")
            .requires(question -> Finding.when(
                    question.ticket().crew().watch().permitter(),
                    permitter -> !permitter.equals(question.actor()),
                    permitter -> Finding.of(Message.of("HP-SHIFT-01").person("person", permitter))
                            .remedy(
                                    listed(question, permitter)
                                            ? Remedy.actBy(Role.PERMITTER, permitter, "handOverShift")
                                            : Remedy.act(Role.PERMITTER, "takeOverShift"))));

    /** The shift is handed to somebody else on the list who has no part in the work and did not issue it. */
    static final HoldPoint<TicketQuestion> TO_WHOM = before(HandOverShift.class)
            .id("HP-SHIFT-02")
            .against(Harm.RESPONSIBILITY_GAP)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof HandOverShift over
                    ? Finding.when(
                            !fits(question, over.to()),
                            () -> Finding.of(Message.of("HP-SHIFT-02").person("person", over.to()))
                                    .seen(Registers.seen(question.ticket()))
                                    .remedy(Remedy.act(Role.PERMITTER, "handOverShift")))
                    : List.of());

    /**
     * It is taken over by the one it was handed to; until he signs, the one before stays in charge. Where that one is no longer on
     * the list, another who may takes over unasked: nobody's dropping out leaves locks and people behind.
     */
    static final HoldPoint<TicketQuestion> BY_WHOM = before(TakeOverShift.class)
            .id("HP-SHIFT-03")
            .against(Harm.RESPONSIBILITY_GAP)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket()
                                    .crew()
                                    .watch()
                                    .next()
                                    .filter(question.actor()::equals)
                                    .isEmpty()
                            && !orphaned(question),
                    () -> Finding.of(Message.of("HP-SHIFT-03").person("person", question.actor()))
                            .seen(Registers.seen(question.ticket()))
                            .remedy(Remedy.act(Role.PERMITTER, "handOverShift", question.actor()))));

    private static boolean orphaned(TicketQuestion question) {
        var permitter = question.ticket().crew().watch().permitter();
        return permitter.filter(person -> !listed(question, person)).isPresent() && fits(question, question.actor());
    }

    private static boolean listed(TicketQuestion question, String person) {
        return question.holds(person, Role.PERMITTER)
                || (question.type().permit() == PermitMode.DISPATCHER && question.holds(person, Role.DISPATCHER));
    }

    private static boolean fits(TicketQuestion question, String to) {
        var ticket = question.ticket();
        return listed(question, to)
                && !ticket.crew().has(to)
                && ticket.crew().watch().permitter().filter(to::equals).isEmpty()
                && ticket.signatures()
                        .issued()
                        .filter(stamp -> stamp.by().equals(to))
                        .isEmpty();
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(ONE_IN_CHARGE, TO_WHOM, BY_WHOM);
}
