package io.holdpoint.browser.alike;

import io.holdpoint.browser.Kernel;
import io.holdpoint.browser.alike.Line.Around;
import io.holdpoint.browser.alike.Line.Subject;
import io.holdpoint.browser.codec.PlanCommandJson;
import io.holdpoint.browser.codec.PlanFactsJson;
import io.holdpoint.browser.codec.PlanJson;
import io.holdpoint.browser.codec.TextJson;
import io.holdpoint.browser.codec.TicketCommandJson;
import io.holdpoint.browser.codec.TicketFactsJson;
import io.holdpoint.browser.codec.TicketJson;
import io.holdpoint.browser.json.JsonWriter;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanFacts;
import io.holdpoint.kernel.text.Text;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketFacts;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Writes down what is asked. */
final class Asks {

    /** Some have a name, others go by their id. */
    private static final SortedMap<String, Text> NAMES = Collections.unmodifiableSortedMap(
            new TreeMap<>(Map.of("leader", new Text("Li Ming", "李明"), "wang", new Text("Wang \"Lao\" Wu", "王五"))));

    /** Facts that are asked about again are not written again; beyond so many they are forgotten. */
    private static final int REMEMBERED = 3000;

    private final Worlds worlds = new Worlds();
    private final IdentityHashMap<Object, Around> written = new IdentityHashMap<>();

    /** Something is asked of a plan. */
    Line plan(Optional<Plan> plan, PlanCommand command, String actor, PlanFacts facts, Instant now) {
        var out = new JsonWriter().object();
        out.name("subject").optional(plan, PlanJson::write);
        PlanCommandJson.write(out.name("command"), command);
        return new Line(around(facts), rest(out, actor, now));
    }

    /** Something is asked of a ticket. */
    Line ticket(Optional<Ticket> ticket, TicketCommand command, String actor, TicketFacts facts, Instant now) {
        var out = new JsonWriter().object();
        out.name("subject").optional(ticket, TicketJson::write);
        TicketCommandJson.write(out.name("command"), command);
        return new Line(around(facts), rest(out, actor, now));
    }

    private Around around(PlanFacts facts) {
        return around(facts, () -> {
            var world = worlds.of(facts.regime(), facts.hazards(), Collections.emptySortedMap());
            var out = new JsonWriter();
            PlanFactsJson.write(out, facts);
            return new Around(Subject.PLAN, Kernel.planFacts(world.number(), out.json()), world, out.json());
        });
    }

    private Around around(TicketFacts facts) {
        return around(facts, () -> {
            var world = worlds.of(facts.regime(), facts.hazards(), facts.types());
            var out = new JsonWriter();
            TicketFactsJson.write(out, facts);
            return new Around(Subject.TICKET, Kernel.ticketFacts(world.number(), out.json()), world, out.json());
        });
    }

    private Around around(Object facts, Supplier<Around> write) {
        if (written.size() == REMEMBERED) {
            written.values().forEach(Asks::forget);
            written.clear();
        }
        return written.computeIfAbsent(facts, _ -> write.get());
    }

    private static void forget(Around around) {
        switch (around.subject()) {
            case PLAN -> Kernel.forgetPlanFacts(around.number());
            case TICKET -> Kernel.forgetTicketFacts(around.number());
        }
    }

    private static String rest(JsonWriter out, String actor, Instant now) {
        out.name("actor").text(actor);
        out.name("now").instant(now);
        out.name("names").map(NAMES, key -> key, TextJson::write);
        return out.endObject().json();
    }
}
