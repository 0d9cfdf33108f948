package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Exposure;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.Standing.Lapse;
import io.holdpoint.kernel.ticket.TicketCommand.Resume;
import io.holdpoint.kernel.ticket.TicketCommand.Start;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;

/** What keeps people from falling: a firm pole, a held ladder, an anchored harness, each made sure of on the spot. */
public final class HeightRules {

    private static final List<String> HARNESS = List.of("HARNESS");
    private static final List<String> LADDER = List.of("LADDER", "INSULATING_LADDER", "WOODEN_LADDER");

    private HeightRules() {}

    /** Harness and anchor are on; that lapses with any interruption. */
    static final HoldPoint<TicketQuestion> ANCHORED = before(Unmet.AT_WORK)
            .id("HP-HEIGHT-01")
            .against(Harm.FALL)
            .unconfirmed(Standard.SG_TEN_DONTS, "8")
            .unconfirmed(Standard.OSHA_1910_269, "")
            .requires(question ->
                    Unmet.condition(question, Exposure.height(question), Condition.HARNESS_ANCHORED, "HP-HEIGHT-01"));

    /** A harness is out on the ticket; whether its test is in date is asked of every tool. */
    static final HoldPoint<TicketQuestion> HARNESS_SCANNED = before(Unmet.AT_WORK)
            .id("HP-HEIGHT-02")
            .against(Harm.FALL)
            .unconfirmed(Standard.SG_TEN_DONTS, "8")
            .clause(Standard.CSG_REVIEW, "B02")
            .requires(question -> Unmet.kit(question, Exposure.height(question), HARNESS, "HP-HEIGHT-02"));

    /** The ladder is out on the ticket. */
    static final HoldPoint<TicketQuestion> LADDER_SCANNED = before(Unmet.AT_WORK)
            .id("HP-HEIGHT-03")
            .against(Harm.FALL)
            .unconfirmed(Standard.SG_TEN_DONTS, "8")
            .requires(question -> Unmet.kit(question, question.has(SiteTag.LADDER), LADDER, "HP-HEIGHT-03"));

    /** The ladder stands right and is held; that lapses with any interruption. */
    static final HoldPoint<TicketQuestion> LADDER_HELD = before(Unmet.AT_WORK)
            .id("HP-HEIGHT-04")
            .against(Harm.FALL)
            .unconfirmed(Standard.SG_TEN_DONTS, "8")
            .requires(question ->
                    Unmet.condition(question, question.has(SiteTag.LADDER), Condition.LADDER_HELD, "HP-HEIGHT-04"));

    /** Root, base and stay of the pole are firm; that lapses with a move to another pole. */
    static final HoldPoint<TicketQuestion> POLE = before(Unmet.AT_WORK)
            .id("HP-HEIGHT-05")
            .against(Harm.FALL)
            .unconfirmed(Standard.SG_TEN_DONTS, "7")
            .requires(question ->
                    Unmet.condition(question, question.has(SiteTag.POLE), Condition.POLE_SOUND, "HP-HEIGHT-05"));

    /** Where the height measured makes it work at height, the ticket says so: the crew, the kit and the hazards differ. */
    static final HoldPoint<TicketQuestion> DECLARED = before(Unmet.AT_WORK)
            .id("HP-HEIGHT-06")
            .against(Harm.FALL)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.each(
                    Unmet.limit(question, ReadingKind.HEIGHT_MM, "HP-HEIGHT-06"),
                    _ -> true,
                    found -> found.remedy(new Remedy.NewTicket())));

    /** On a ladder that the ticket does not call work at height, the height was measured. */
    static final HoldPoint<TicketQuestion> KNOWN = before(List.of(Start.class, Resume.class))
            .id("HP-HEIGHT-07")
            .against(Harm.FALL)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> Unmet.reading(
                    question,
                    question.has(SiteTag.LADDER) && !Exposure.height(question),
                    ReadingKind.HEIGHT_MM,
                    Lapse.MOVE,
                    "HP-HEIGHT-07"));

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL =
            List.of(ANCHORED, HARNESS_SCANNED, LADDER_SCANNED, LADDER_HELD, POLE, DECLARED, KNOWN);
}
