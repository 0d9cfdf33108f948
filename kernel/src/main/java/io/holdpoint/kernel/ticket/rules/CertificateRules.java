package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import io.holdpoint.kernel.ticket.TicketState;
import io.holdpoint.kernel.ticket.TicketType.Nature;
import java.util.List;
import java.util.SortedSet;

/** An isolation shared by several tickets: it stands before any of them relies on it, and it stays until none does. */
public final class CertificateRules {

    private static final List<Class<?>> RELYING = List.of(Permit.class, Start.class, Resume.class, CompleteStep.class);
    private static final List<Class<?>> LIFTING = List.of(
            End.class,
            RemoveLock.class,
            RemoveEarth.class,
            Restore.class,
            Terminate.class,
            VoidTicket.class,
            MarkNotExecuted.class);

    private CertificateRules() {}

    /** What a ticket relies on is an isolation certificate; a certificate relies on none. */
    static final HoldPoint<TicketQuestion> IS_ONE = before(List.of(Submit.class, Issue.class))
            .id("HP-CERTIFICATE-01")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.HSG250, "")
            .requires(question -> Finding.each(
                    named(question),
                    id -> question.type().nature() == Nature.ISOLATION
                            || question.other(id)
                                    .filter(other -> nature(question, other) == Nature.ISOLATION)
                                    .isEmpty(),
                    id -> Finding.of(Message.of("HP-CERTIFICATE-01").text("ticket", number(question, id)))
                            .remedy(Remedy.act(Role.LEADER, "revise"))));

    /** Every certificate is in force when the work is permitted and as long as it goes on. */
    static final HoldPoint<TicketQuestion> IN_FORCE = before(RELYING)
            .id("HP-CERTIFICATE-02")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.HSG250, "")
            .requires(question -> Finding.each(
                    named(question),
                    id -> question.other(id)
                            .filter(other -> inForce(question, other))
                            .isEmpty(),
                    id -> notInForce(question, id)));

    /** Certificates and the ticket's own points together cover every source that the register knows. */
    static final HoldPoint<TicketQuestion> COVERS = before(RELYING)
            .id("HP-CERTIFICATE-03")
            .against(Harm.HIDDEN_SOURCE)
            .unconfirmed(Standard.HSG250, "")
            .requires(question -> {
                var place = question.facts().servicePoint();
                return place.isEmpty() || named(question).isEmpty() || !question.isolates()
                        ? List.of()
                        : Finding.each(
                                place.get().sources(),
                                source -> !covered(question, source.point()),
                                source -> Finding.of(Message.of("HP-CERTIFICATE-03")
                                                .text("point", source.point())
                                                .term("kind", "source." + source.kind()))
                                        .remedy(Remedy.act(Role.LEADER, "reportSource", source.point()))
                                        .remedy(new Remedy.NewTicket()));
            });

    /** While any ticket that relies on it is open, or anybody of it is on site, nothing of a certificate is lifted. */
    static final HoldPoint<TicketQuestion> NOT_LIFTED = before(LIFTING)
            .id("HP-CERTIFICATE-04")
            .against(Harm.ISOLATION_LIFTED_WHILE_NEEDED)
            .unconfirmed(Standard.HSG250, "")
            .requires(question -> Finding.each(
                    question.dependants(),
                    other -> other.state().open() || !other.present().isEmpty(),
                    other -> Finding.of(Message.of("HP-CERTIFICATE-04").text("ticket", other.number()))
                            .seen(Ties.seen(other))
                            .remedy(Remedy.act(Role.PERMITTER, "terminate", other.number()))));

    /** Nobody joins a certificate whose end has begun. */
    static final HoldPoint<TicketQuestion> NOT_ENDING = before(
                    List.of(Submit.class, Issue.class, Receive.class, Depart.class))
            .id("HP-CERTIFICATE-05")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .unconfirmed(Standard.HSG250, "")
            .requires(question -> Finding.each(
                    named(question),
                    id -> question.other(id)
                            .filter(other -> ending(other.state()))
                            .isPresent(),
                    id -> Finding.of(Message.of("HP-CERTIFICATE-05").text("ticket", number(question, id)))
                            .remedy(new Remedy.NewTicket())));

    /** A certificate that ends before the ticket does: whoever signs is told. */
    static final HoldPoint<TicketQuestion> LASTS = before(List.of(Issue.class, Permit.class))
            .id("WN-CERTIFICATE-01")
            .warns()
            .unconfirmed(Standard.HSG250, "")
            .requires(question -> Finding.each(
                    named(question),
                    id -> question.other(id)
                            .filter(other -> other.window()
                                    .to()
                                    .isBefore(question.ticket().window().to()))
                            .isPresent(),
                    id -> Finding.of(Message.of("WN-CERTIFICATE-01").text("ticket", number(question, id)))));

    private static SortedSet<String> named(TicketQuestion question) {
        return question.ticket().content().more().isolations();
    }

    private static Nature nature(TicketQuestion question, OtherTicket other) {
        return question.facts().type(other.form()).nature();
    }

    private static boolean inForce(TicketQuestion question, OtherTicket other) {
        return nature(question, other) == Nature.ISOLATION
                && other.state() == TicketState.PERMITTED
                && other.window().holds(question.now());
    }

    private static boolean ending(TicketState state) {
        return switch (state) {
            case WORK_ENDED, TERMINATED, ARCHIVED, EXPIRED, NOT_EXECUTED, VOID -> true;
            case DRAFT, SUBMITTED, ISSUED, RECEIVED, PERMITTED, WORKING, LIVE_TEST, SUSPENDED -> false;
        };
    }

    private static boolean covered(TicketQuestion question, String point) {
        if (question.ticket().register().points().containsKey(point)) {
            return true;
        }
        for (String id : named(question)) {
            if (question.other(id)
                    .filter(other -> other.points().contains(point))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Finding notInForce(TicketQuestion question, String id) {
        var finding = Finding.of(Message.of("HP-CERTIFICATE-02").text("ticket", number(question, id)));
        var other = question.other(id);
        var seen = other.map(Ties::seen).orElse(Message.of("evidence.none"));
        return finding.seen(seen).remedy(Remedy.act(Role.PERMITTER, "permit", number(question, id)));
    }

    private static String number(TicketQuestion question, String id) {
        return question.other(id).map(OtherTicket::number).orElse(id);
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(IS_ONE, IN_FORCE, COVERS, NOT_LIFTED, NOT_ENDING, LASTS);
}
