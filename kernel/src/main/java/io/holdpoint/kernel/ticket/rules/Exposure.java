package io.holdpoint.kernel.ticket.rules;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.risk.RiskGrade;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.Optional;

/** How much is at stake on a ticket; where it is much, what is not on record holds instead of warning. */
final class Exposure {

    private Exposure() {}

    /** High voltage, live work or a confined space: what is not known counts as not there. */
    static boolean grave(TicketQuestion question) {
        return question.ticket().content().more().voltageClass().high()
                || live(question)
                || question.has(SiteTag.CONFINED_SPACE);
    }

    /** Work on live parts. */
    static boolean live(TicketQuestion question) {
        return question.ticket().content().form() == Form.LIVE_WORK || question.has(SiteTag.LIVE_PARTS);
    }

    /** The risk level of the plan; empty where it was never graded. */
    static Optional<RiskLevel> level(TicketQuestion question) {
        var plan = question.facts().plan();
        return plan.isEmpty() ? Optional.empty() : plan.get().grade().map(RiskGrade::level);
    }
}
