package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Exposure;
import io.holdpoint.kernel.ticket.TicketCommand.Issue;
import io.holdpoint.kernel.ticket.TicketCommand.Resume;
import io.holdpoint.kernel.ticket.TicketCommand.Start;
import io.holdpoint.kernel.ticket.TicketCommand.Submit;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.Optional;

/** Arc flash: the incident energy is known, is not too great, and clothing is rated for it. All by incident energy, not by category. */
public final class ArcRules {

    private static final List<String> KIT = List.of("ARC_SUIT", "FACE_SHIELD");

    private ArcRules() {}

    /** For live work somebody worked out the incident energy. */
    static final HoldPoint<TicketQuestion> KNOWN = before(List.of(Submit.class, Issue.class))
            .id("HP-ARC-01")
            .against(Harm.TOO_RISKY_WORK)
            .unconfirmed(Standard.OSHA_1910_269, "(l)(8)")
            .clause(Standard.NFPA_70E, "")
            .requires(question -> Finding.when(
                    Exposure.live(question) && energy(question).isEmpty(),
                    () -> Finding.of(Message.of("HP-ARC-01"))
                            .seen(Message.of("evidence.none"))
                            .remedy(Remedy.act(Role.LEADER, "revise"))));

    /** Above the regime's greatest energy nothing is done energised. */
    static final HoldPoint<TicketQuestion> NOT_TOO_GREAT = before(List.of(Submit.class, Issue.class, Start.class))
            .id("HP-ARC-02")
            .against(Harm.TOO_RISKY_WORK)
            .clause(Standard.NFPA_70E, "")
            .requires(question -> {
                var most = question.facts().regime().number(Setting.ARC_MAX_TENTHS);
                return Exposure.live(question)
                        ? Finding.when(
                                energy(question),
                                tenths -> tenths > most,
                                tenths -> Finding.of(Message.of("HP-ARC-02").count("value", tenths))
                                        .seen(Message.of("evidence.most").count("limit", most))
                                        .remedy(new Remedy.NewTicket()))
                        : List.of();
            });

    /** Clothing rated for the arc is worn; that lapses with any interruption. */
    static final HoldPoint<TicketQuestion> WORN = before(Unmet.AT_WORK)
            .id("HP-ARC-03")
            .against(Harm.UNCONTROLLED_HAZARD)
            .unconfirmed(Standard.OSHA_1910_269, "(l)(8)")
            .requires(question -> Unmet.condition(question, clothed(question), Condition.ARC_CLOTHING, "HP-ARC-03"));

    /** A suit and a face shield whose rating reaches the incident energy are out on the ticket. */
    static final HoldPoint<TicketQuestion> RATED = before(List.of(Start.class, Resume.class))
            .id("HP-ARC-04")
            .against(Harm.UNFIT_TOOL_USED)
            .clause(Standard.NFPA_70E, "")
            .requires(question -> {
                if (!clothed(question)) {
                    return List.of();
                }
                var need = energy(question).orElse(0);
                return Finding.each(
                        KIT,
                        kind -> best(question, kind) < need,
                        kind -> Finding.of(Message.of("HP-ARC-04")
                                        .term("kind", "tool." + kind)
                                        .count("value", need)
                                        .term("category", category(question, need)))
                                .seen(Message.of("evidence.rating").count("value", best(question, kind)))
                                .remedy(Remedy.act(Role.MEMBER, "scanTool", kind)));
            });

    private static boolean clothed(TicketQuestion question) {
        return Exposure.live(question)
                && energy(question)
                        .filter(tenths -> tenths > question.facts().regime().number(Setting.ARC_CLOTHING_FROM_TENTHS))
                        .isPresent();
    }

    private static Optional<Integer> energy(TicketQuestion question) {
        return question.ticket().content().more().incidentEnergyTenths();
    }

    /** The best rating of this kind on the ticket; 0 where nothing of it is out or nothing is rated. */
    private static int best(TicketQuestion question, String kind) {
        var best = 0;
        for (ToolFacts tool : question.toolsOut()) {
            if (tool.kind().equals(kind)) {
                best = Math.max(best, tool.rating().arcRatingTenths().orElse(0));
            }
        }
        return best;
    }

    /** The lightest category whose least rating reaches the energy; the heaviest where none does. */
    private static String category(TicketQuestion question, int tenths) {
        var names = Table.PPE_RATING_TENTHS.keys().names();
        for (String name : names) {
            if (question.facts().regime().given(Table.PPE_RATING_TENTHS, name) >= tenths) {
                return "ppe." + name;
            }
        }
        return "ppe." + names.getLast();
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(KNOWN, NOT_TOO_GREAT, WORN, RATED);
}
