package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;

/** One more task joins a ticket only behind the isolation that stands, with the consent of issuer and permitter; more needs a new ticket. */
public final class TaskRules {

    private TaskRules() {}

    /** The task is said in words, is a new one, and none is waiting already. */
    static final HoldPoint<TicketQuestion> SAID = before(ProposeTask.class)
            .id("HP-TASK-01")
            .against(Harm.OUT_OF_SCOPE_WORKED)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> question.command() instanceof ProposeTask task
                    ? Finding.when(
                            task.task().isBlank()
                                    || question.ticket().steps().contains(task.task())
                                    || question.ticket()
                                            .work()
                                            .course()
                                            .proposal()
                                            .isPresent(),
                            () -> Finding.of(Message.of("HP-TASK-01"))
                                    .remedy(Remedy.act(Role.ISSUER, "consentToTask"))
                                    .remedy(Remedy.act(Role.LEADER, "proposeTask")))
                    : List.of());

    /** It needs no other measures: the isolation stands, and no source was found that the issuer did not sign. */
    static final HoldPoint<TicketQuestion> SAME_ISOLATION = before(List.of(ProposeTask.class, ConsentToTask.class))
            .id("HP-TASK-02")
            .against(Harm.LIVE_CONDUCTOR_TOUCHED)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var signed = question.ticket().content().sources().stream()
                        .map(Source::point)
                        .toList();
                return Finding.each(
                        question.ticket().register().points().values(),
                        point -> !point.secured()
                                || !signed.contains(point.source().point()),
                        point -> Finding.of(Message.of("HP-TASK-02")
                                        .text("point", point.source().point()))
                                .remedy(new Remedy.NewTicket()));
            });

    /** Consent is the issuer's who signed the ticket and the permitter's who is in charge of it; each gives his own, once. */
    static final HoldPoint<TicketQuestion> CONSENT = before(ConsentToTask.class)
            .id("HP-TASK-03")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    !question.ticket()
                                    .signatures()
                                    .issued()
                                    .filter(stamp -> stamp.by().equals(question.actor()))
                                    .isPresent()
                            && question.ticket()
                                    .crew()
                                    .watch()
                                    .permitter()
                                    .filter(question.actor()::equals)
                                    .isEmpty(),
                    () -> Finding.of(Message.of("HP-TASK-03").person("person", question.actor()))
                            .remedy(Remedy.act(Role.ISSUER, "consentToTask"))
                            .remedy(Remedy.act(Role.PERMITTER, "consentToTask"))));

    /** Consent answers a proposal. */
    static final HoldPoint<TicketQuestion> PROPOSED = before(ConsentToTask.class)
            .id("HP-TASK-04")
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    question.ticket().work().course().proposal().isEmpty(),
                    () -> Finding.of(Message.of("HP-TASK-04")).remedy(Remedy.act(Role.LEADER, "proposeTask"))));

    /** A task that joined is worked on after it was disclosed like the others. */
    static final HoldPoint<TicketQuestion> DISCLOSED = before(CompleteStep.class)
            .id("HP-TASK-05")
            .against(Harm.UNBRIEFED_AT_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    !question.ticket().work().course().added().isEmpty()
                            && question.ticket().disclosure().heldAt().isEmpty(),
                    () -> Finding.of(Message.of("HP-TASK-05"))
                            .seen(Message.of("evidence.none"))
                            .remedy(Remedy.act(Role.LEADER, "holdDisclosure"))));

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(SAID, SAME_ISOLATION, CONSENT, PROPOSED, DISCLOSED);
}
