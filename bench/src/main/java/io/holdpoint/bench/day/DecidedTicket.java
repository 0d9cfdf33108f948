package io.holdpoint.bench.day;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.ticket.Day;
import io.holdpoint.kernel.ticket.Drafting;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketHistory;
import io.holdpoint.kernel.ticket.TicketKernel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A low-voltage ticket in the kernel's own good world, decided by the kernel and kept as its history; a second passes between two acts. */
public final class DecidedTicket {

    private final TicketFacts facts = new Day().facts();
    private final List<TicketHistory.Recorded> history = new ArrayList<>();
    private Optional<Ticket> ticket = Optional.empty();
    private Instant now = World.at("08:31");
    private int photos;

    /** A ticket just drafted by its leader. */
    public DecidedTicket() {
        var plan = facts.plan().orElseThrow();
        var place = facts.servicePoint().orElseThrow();
        var content = Drafting.from(
                facts.type(Form.LOW_VOLTAGE_TICKET),
                plan,
                place,
                facts.workType().orElseThrow());
        must(content.leader(), new TicketCommand.Draft("T", content));
    }

    /** What every decision looks at. */
    public TicketFacts facts() {
        return facts;
    }

    /** The ticket as it stands. */
    public Ticket ticket() {
        return ticket.orElseThrow();
    }

    /** How it came about. */
    public List<TicketHistory.Recorded> history() {
        return List.copyOf(history);
    }

    /** The time of the last act. */
    public Instant now() {
        return now;
    }

    /** A picture not used before. */
    public String photo() {
        return "photo-" + ++photos;
    }

    /** The hold points that refuse a command; where there are none it is recorded. */
    public SortedSet<String> asks(String who, TicketCommand command) {
        now = now.plusSeconds(1);
        return switch (decided(who, command)) {
            case Decision.Held<TicketEvent>(var reasons) ->
                new TreeSet<>(reasons.stream().map(Reason::holdPoint).toList());
            case Decision.Granted<TicketEvent>(var events, var _) -> {
                events.forEach(event -> happens(event, new Stamp(who, now)));
                yield new TreeSet<>();
            }
        };
    }

    /** Whether a command would be granted. */
    public boolean grants(String who, TicketCommand command) {
        return decided(who, command) instanceof Decision.Granted;
    }

    /** A command that nothing may refuse. */
    public DecidedTicket must(String who, TicketCommand command) {
        var held = asks(who, command);
        if (!held.isEmpty()) {
            throw new IllegalStateException(command + " was held by " + held);
        }
        return this;
    }

    private Decision<TicketEvent> decided(String who, TicketCommand command) {
        return TicketKernel.decide(ticket, command, who, facts, now);
    }

    private void happens(TicketEvent event, Stamp stamp) {
        history.add(new TicketHistory.Recorded(event, stamp));
        ticket = Optional.of(ticket.map(known -> TicketHistory.evolve(known, event, stamp))
                .orElseGet(() -> TicketHistory.begin(event, stamp)));
    }
}
