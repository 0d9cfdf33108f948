package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Decision.Granted;
import io.holdpoint.kernel.Decision.Held;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Rules;
import io.holdpoint.kernel.ticket.TicketCommand.Draft;
import io.holdpoint.kernel.ticket.TicketCommand.Revise;
import io.holdpoint.kernel.ticket.rules.TicketRulebook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides commands on tickets. It knows nothing but what it is given, and changes nothing. */
public final class TicketKernel {

    private TicketKernel() {}

    /**
     * Decides one command.
     *
     * @param ticket the ticket as its history made it; empty for one to be drafted
     * @param command what is asked
     * @param actor who asks
     * @param facts the world around, read for this decision
     * @param now the time of the decision
     * @return the events to record, or every reason why not
     * @throws IllegalArgumentException for a command other than {@link Draft} on no ticket
     */
    public static Decision<TicketEvent> decide(
            Optional<Ticket> ticket, TicketCommand command, String actor, TicketFacts facts, Instant now) {
        return decide(ticket, command, actor, facts, now, TicketRulebook.RULES);
    }

    /** Decides one command as {@link #decide(Optional, TicketCommand, String, TicketFacts, Instant)} does, by other rules. */
    public static Decision<TicketEvent> decide(
            Optional<Ticket> ticket,
            TicketCommand command,
            String actor,
            TicketFacts facts,
            Instant now,
            Rules<TicketQuestion> rules) {
        var question = question(ticket, command, actor, facts, now);
        var reasons = rules.holding(question);
        return reasons.isEmpty()
                ? new Granted<>(Consequences.of(question), rules.warning(question))
                : new Held<>(reasons);
    }

    /** Whether {@link #decide(Optional, TicketCommand, String, TicketFacts, Instant, Rules)} would grant a command; quicker than that. */
    public static boolean grants(
            Optional<Ticket> ticket,
            TicketCommand command,
            String actor,
            TicketFacts facts,
            Instant now,
            Rules<TicketQuestion> rules) {
        return !rules.holds(question(ticket, command, actor, facts, now));
    }

    private static TicketQuestion question(
            Optional<Ticket> ticket, TicketCommand command, String actor, TicketFacts facts, Instant now) {
        return new TicketQuestion(subject(ticket, command, actor, now), ticket.isPresent(), command, actor, facts, now);
    }

    /** Every reason that holds a command, whoever would give it: hold points that ask who acts are left out. */
    public static List<Reason> waitingFor(Ticket ticket, TicketCommand command, TicketFacts facts, Instant now) {
        return TicketRulebook.RULES.holdingAnybody(new TicketQuestion(ticket, true, command, "", facts, now));
    }

    private static Ticket subject(Optional<Ticket> ticket, TicketCommand command, String actor, Instant now) {
        if (command instanceof Draft draft && ticket.isEmpty()) {
            return Ticket.drafted(draft.id(), draft.content(), actor, now);
        }
        var known = ticket.orElseThrow(() -> new IllegalArgumentException("there is no such ticket"));
        return command instanceof Revise revise && known.state() == TicketState.DRAFT
                ? known.with(revise.content())
                : known;
    }
}
