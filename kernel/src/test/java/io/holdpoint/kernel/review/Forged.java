package io.holdpoint.kernel.review;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.Contents;
import io.holdpoint.kernel.ticket.Day;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketEvent.Drafted;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketHistory.Recorded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The history of a good day, forged: what the hold points would never have let happen. */
final class Forged {

    private final List<Recorded> history;
    private TicketFacts facts;

    Forged() {
        var day = new Day().archived();
        history = new ArrayList<>(day.past());
        facts = day.facts();
    }

    Report checked() {
        return TicketReview.of(List.copyOf(history), facts);
    }

    Forged without(Class<? extends TicketEvent> type) {
        history.removeIf(past -> type.isInstance(past.event()));
        return this;
    }

    Forged instead(Class<? extends TicketEvent> type, UnaryOperator<TicketEvent> how) {
        history.replaceAll(
                past -> type.isInstance(past.event()) ? new Recorded(how.apply(past.event()), past.stamp()) : past);
        return this;
    }

    Forged content(UnaryOperator<Contents> how) {
        return instead(Drafted.class, event -> {
            var drafted = (Drafted) event;
            Content changed = how.apply(Contents.of(drafted.content())).made();
            return new Drafted(drafted.id(), changed);
        });
    }

    Forged by(Class<? extends TicketEvent> type, String who) {
        history.replaceAll(past -> type.isInstance(past.event())
                ? new Recorded(past.event(), new Stamp(who, past.stamp().at()))
                : past);
        return this;
    }

    /** Every event of the type happens this much later, or with a minus earlier, at its place in the history. */
    Forged later(Class<? extends TicketEvent> type, Duration by) {
        history.replaceAll(past -> type.isInstance(past.event())
                ? new Recorded(
                        past.event(),
                        new Stamp(past.stamp().by(), past.stamp().at().plus(by)))
                : past);
        return this;
    }

    /** {@code event} happens right before the first of the type. */
    Forged before(Class<? extends TicketEvent> type, TicketEvent event, String who) {
        for (int index = 0; index < history.size(); index++) {
            if (type.isInstance(history.get(index).event())) {
                history.add(
                        index,
                        new Recorded(
                                event, new Stamp(who, history.get(index).stamp().at())));
                return this;
            }
        }
        throw new AssertionError("no " + type);
    }

    Forged facts(UnaryOperator<TicketFacts> how) {
        facts = how.apply(facts);
        return this;
    }
}
