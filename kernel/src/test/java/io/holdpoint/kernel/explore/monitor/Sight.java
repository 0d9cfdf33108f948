package io.holdpoint.kernel.explore.monitor;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketType;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One event as the onlooker sees it.
 *
 * @param before the story until then
 * @param after the story with it
 * @param job the ticket it happened to
 * @param event what happened
 * @param stamp who did it, and when
 * @param facts what was known around that ticket then
 */
public record Sight(Story before, Story after, int job, TicketEvent event, Stamp stamp, TicketFacts facts) {

    /** The ticket before it. */
    public Chronicle was() {
        return before.tickets().get(job);
    }

    /** The ticket after it. */
    public Chronicle is() {
        return after.tickets().get(job);
    }

    /** The other tickets. */
    public Stream<Chronicle> others() {
        return IntStream.range(0, after.tickets().size())
                .filter(other -> other != job)
                .mapToObj(after.tickets()::get);
    }

    /** What the form of the ticket asks for. */
    public TicketType type() {
        return is().paper()
                .content()
                .map(content -> facts.type(content.form()))
                .orElse(TicketType.unknown(Form.LOW_VOLTAGE_TICKET));
    }

    /** Whether the work is done on dead parts. */
    public boolean isolates() {
        return type().outage();
    }

    /** Whether a permit releases the work. */
    public boolean permits() {
        return type().needsPermit();
    }

    /** Whether somebody works: work begins, begins again, or a step is done. */
    public boolean work() {
        return event instanceof TicketEvent.Started
                || event instanceof TicketEvent.Resumed
                || event instanceof TicketEvent.StepCompleted;
    }
}
