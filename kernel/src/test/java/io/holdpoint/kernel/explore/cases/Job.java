package io.holdpoint.kernel.explore.cases;

import io.holdpoint.kernel.Decision.Granted;
import io.holdpoint.kernel.Decision.Held;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Rules;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.explore.cases.harm.Scene;
import io.holdpoint.kernel.ticket.AllCases;
import io.holdpoint.kernel.ticket.CaseBook.Ask;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketHistory;
import io.holdpoint.kernel.ticket.TicketHistory.Recorded;
import io.holdpoint.kernel.ticket.TicketKernel;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ticket under way.
 *
 * @param ticket the ticket; empty before it is drafted
 * @param past everything that happened
 * @param facts the world around
 * @param now the time of the next act
 */
record Job(Optional<Ticket> ticket, List<Recorded> past, TicketFacts facts, Instant now) {

    /** A granted act: the job after it, and what was to be seen. */
    record Step(Job after, List<Scene> scenes) {}

    /** The job as a case leaves it, with a whole kit in the store. */
    static Job of(Ask ask) {
        var day = ask.day();
        return new Job(AllCases.ticket(day), day.past(), Store.with(day.facts()), day.now);
    }

    /** Why an act is held; nothing where it is granted. */
    List<Reason> reasons(Act act, Rules<TicketQuestion> rules) {
        return TicketKernel.decide(ticket, act.command(), act.who(), facts, now, rules)
                        instanceof Held<TicketEvent> held
                ? held.reasons()
                : List.of();
    }

    /** What happens by an act; empty where it is held. */
    Optional<Step> doing(Act act, Rules<TicketQuestion> rules) {
        return TicketKernel.decide(ticket, act.command(), act.who(), facts, now, rules)
                        instanceof Granted<TicketEvent> granted
                ? Optional.of(after(granted.events(), act.who()))
                : Optional.empty();
    }

    /** Whether the crew has set out and its window has not come yet. */
    boolean onTheRoad() {
        return ticket.filter(known -> known.meeting().departed()
                        && now.isBefore(known.window().from()))
                .isPresent();
    }

    /** The same job when its window has come. */
    Job atTheirTime() {
        return new Job(ticket, past, facts, ticket.orElseThrow().window().from().plus(Duration.ofMinutes(1)));
    }

    private Step after(List<TicketEvent> events, String who) {
        var stamp = new Stamp(who, now);
        var at = ticket;
        var told = new ArrayList<>(past);
        var scenes = new ArrayList<Scene>();
        for (TicketEvent event : events) {
            var before = at;
            var next = at.map(known -> TicketHistory.evolve(known, event, stamp))
                    .orElseGet(() -> TicketHistory.begin(event, stamp));
            told.add(new Recorded(event, stamp));
            scenes.add(new Scene(before, event, stamp, next, facts, List.copyOf(told)));
            at = Optional.of(next);
        }
        return new Step(new Job(at, List.copyOf(told), facts, now.plus(Duration.ofMinutes(1))), scenes);
    }
}
