package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Limits;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.Standing.Lapse;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;

/** Cranes and bucket trucks near lines: distance, footing, earth and observer. */
public final class CraneRules {

    private CraneRules() {}

    /** The distance of crane, bucket and load was measured; that lapses with any interruption, for a machine moves. */
    static final HoldPoint<TicketQuestion> MEASURED = before(Unmet.AT_WORK)
            .id("HP-CRANE-01")
            .against(Harm.TOO_CLOSE_TO_LIVE)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Unmet.reading(
                    question,
                    question.has(SiteTag.CRANE)
                            && Limits.distance(question, Table.CRANE_MM).isPresent(),
                    ReadingKind.CRANE_MM,
                    Lapse.PAUSE,
                    "HP-CRANE-01"));

    /** It is not less than the machine's distance at this voltage. */
    static final HoldPoint<TicketQuestion> FAR_ENOUGH = before(Unmet.AT_WORK)
            .id("HP-CRANE-02")
            .against(Harm.TOO_CLOSE_TO_LIVE)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Unmet.limit(question, ReadingKind.CRANE_MM, "HP-CRANE-02"));

    /** The machine stands firm, is earthed and has an observer; that lapses with any interruption. */
    static final HoldPoint<TicketQuestion> READY = before(Unmet.AT_WORK)
            .id("HP-CRANE-03")
            .against(Harm.TOO_CLOSE_TO_LIVE)
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question ->
                    Unmet.condition(question, question.has(SiteTag.CRANE), Condition.CRANE_READY, "HP-CRANE-03"));

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(MEASURED, FAR_ENOUGH, READY);
}
