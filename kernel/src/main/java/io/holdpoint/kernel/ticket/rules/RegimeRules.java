package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.ticket.TicketCommand.Issue;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;

/** Whether the rulebook itself is fit for use. */
public final class RegimeRules {

    private RegimeRules() {}

    /** Whoever issues under values that nobody confirmed and no administrator accepted by name is told so. */
    static final HoldPoint<TicketQuestion> ACCEPTED = before(Issue.class)
            .id("WN-REGIME-01")
            .warns()
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                var regime = question.facts().regime();
                var open = regime.unconfirmed().size();
                return Finding.when(
                        open > 0,
                        () -> Finding.of(Message.of("WN-REGIME-01")
                                        .count("open", open)
                                        .text("regime", regime.name()))
                                .remedy(new Remedy.Change(Role.ADMINISTRATOR, Message.of("fact.regime-accepted"))));
            });

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(ACCEPTED);
}
