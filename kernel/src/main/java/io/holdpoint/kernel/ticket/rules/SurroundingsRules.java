package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.TicketCommand.Issue;
import io.holdpoint.kernel.ticket.TicketCommand.Submit;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;

/** Traffic, darkness, people who object, and damp ground under portable tools. */
public final class SurroundingsRules {

    private static final List<String> RCD = List.of("RESIDUAL_CURRENT_DEVICE");

    private SurroundingsRules() {}

    /** Cones and signs stand between the crew and the traffic; that lapses with any interruption. */
    static final HoldPoint<TicketQuestion> TRAFFIC = before(Unmet.AT_WORK)
            .id("HP-TRAFFIC-01")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.condition(
                    question, question.has(SiteTag.TRAFFIC), Condition.TRAFFIC_GUARDED, "HP-TRAFFIC-01"));

    /** In the dark there is light enough: by night in the open, and wherever the ticket says night; that lapses with a move. */
    static final HoldPoint<TicketQuestion> LIT = before(Unmet.AT_WORK)
            .id("HP-NIGHT-01")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.condition(question, dark(question), Condition.LIT, "HP-NIGHT-01"));

    /** Work by night has a dedicated guardian, whatever the size of the crew. */
    static final HoldPoint<TicketQuestion> NIGHT_GUARDIAN = before(List.of(Submit.class, Issue.class))
            .id("HP-NIGHT-02")
            .against(Harm.UNGUARDED_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Finding.when(
                    question.has(SiteTag.NIGHT)
                            && question.ticket().crew().guardian().isEmpty(),
                    () -> Finding.of(Message.of("HP-NIGHT-02")).remedy(Remedy.act(Role.LEADER, "revise"))));

    /** Where others object a recorder runs; that lapses with any interruption. */
    static final HoldPoint<TicketQuestion> RECORDED = before(Unmet.AT_WORK)
            .id("HP-CONFLICT-01")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question ->
                    Unmet.condition(question, question.has(SiteTag.CONFLICT), Condition.RECORDER_ON, "HP-CONFLICT-01"));

    /** Where others object nobody goes alone. */
    static final HoldPoint<TicketQuestion> TWO = before(Unmet.AT_WORK)
            .id("HP-CONFLICT-02")
            .against(Harm.UNGUARDED_WORK)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                var present = question.ticket().presence().signedIn().size();
                return Finding.when(
                        question.has(SiteTag.CONFLICT) && present < 2,
                        () -> Finding.of(Message.of("HP-CONFLICT-02"))
                                .seen(Message.of("evidence.present").count("have", present))
                                .remedy(Remedy.act(Role.MEMBER, "signIn")));
            });

    /** Portable electric tools hang on a residual-current device scanned for the ticket. */
    static final HoldPoint<TicketQuestion> RCD_SCANNED = before(Unmet.AT_WORK)
            .id("HP-PORTABLE-01")
            .against(Harm.UNFIT_TOOL_USED)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.kit(question, question.has(SiteTag.PORTABLE_TOOLS), RCD, "HP-PORTABLE-01"));

    /** It tripped at its button; that lapses with a move. */
    static final HoldPoint<TicketQuestion> RCD_TRIPS = before(Unmet.AT_WORK)
            .id("HP-PORTABLE-02")
            .against(Harm.UNFIT_TOOL_USED)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.condition(
                    question, question.has(SiteTag.PORTABLE_TOOLS), Condition.RCD_TRIPPED, "HP-PORTABLE-02"));

    private static boolean dark(TicketQuestion question) {
        return question.has(SiteTag.NIGHT) || (question.has(SiteTag.OUTDOOR) && night(question));
    }

    /** Whether the clock on site shows night; the night may run over midnight. */
    private static boolean night(TicketQuestion question) {
        var regime = question.facts().regime();
        var hour = question.now().atOffset(question.facts().offset()).getHour();
        var from = regime.number(Setting.NIGHT_FROM_HOUR);
        var to = regime.number(Setting.NIGHT_TO_HOUR);
        return from < to ? hour >= from && hour < to : hour >= from || hour < to;
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL =
            List.of(TRAFFIC, LIT, NIGHT_GUARDIAN, RECORDED, TWO, RCD_SCANNED, RCD_TRIPS);
}
