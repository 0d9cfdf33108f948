package io.holdpoint.browser;

import io.holdpoint.browser.codec.TicketCommandJson;
import io.holdpoint.browser.codec.TicketEventJson;
import io.holdpoint.browser.codec.TicketFactsJson;
import io.holdpoint.browser.codec.TicketJson;
import io.holdpoint.browser.json.JsonReader;
import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.text.Reasons;
import io.holdpoint.kernel.text.Wording;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketHistory;
import io.holdpoint.kernel.ticket.TicketKernel;
import java.util.List;
import java.util.Optional;

/** Commands on tickets. */
final class Tickets {

    private Tickets() {}

    static TicketFacts facts(World world, String json) {
        var in = new JsonReader(json);
        var facts = TicketFactsJson.read(in, world);
        in.end();
        return facts;
    }

    static Asked<Ticket, TicketCommand> read(String json) {
        return Asked.read(json, TicketJson::read, TicketCommandJson::read);
    }

    static Decision<TicketEvent> decide(TicketFacts facts, Asked<Ticket, TicketCommand> asked) {
        return TicketKernel.decide(asked.subject(), asked.command(), asked.actor(), facts, asked.now());
    }

    static String answer(World world, TicketFacts facts, String json) {
        var asked = read(json);
        var stamp = new Stamp(asked.actor(), asked.now());
        var words = new Wording(world.texts(), facts.offset(), asked.called());
        return new Answers<Ticket, TicketEvent>(
                        events -> after(asked.subject(), events, stamp),
                        TicketEventJson::write,
                        TicketJson::write,
                        new Reasons(words))
                .of(decide(facts, asked));
    }

    private static Ticket after(Optional<Ticket> before, List<TicketEvent> events, Stamp stamp) {
        var ticket = before;
        for (TicketEvent event : events) {
            ticket = Optional.of(
                    ticket.isPresent()
                            ? TicketHistory.evolve(ticket.get(), event, stamp)
                            : TicketHistory.begin(event, stamp));
        }
        return ticket.orElseThrow();
    }
}
