package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.ticket.TicketFacts;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A fact that can change for the worse at any time.
 *
 * @param name what happened, in words
 * @param how what the facts are then
 */
public record Lapse(String name, UnaryOperator<TicketFacts> how) {

    /** Something about a person changes. */
    public static Lapse of(String name, String person, UnaryOperator<PersonFacts> how) {
        return new Lapse(name, facts -> {
            var people = new TreeMap<>(facts.people());
            people.computeIfPresent(person, (_, known) -> how.apply(known));
            return Scenery.of(facts).people(people).facts();
        });
    }

    /** Something about a tool changes. */
    public static Lapse ofTool(String name, String tool, UnaryOperator<ToolFacts> how) {
        return new Lapse(name, facts -> {
            var tools = new TreeMap<>(facts.tools());
            tools.computeIfPresent(tool, (_, known) -> how.apply(known));
            return Scenery.of(facts).tools(tools).facts();
        });
    }

    /** The plan is withdrawn. */
    public static Lapse withoutPlan() {
        return new Lapse(
                "the plan is given up",
                facts -> Scenery.of(facts).plan(Optional.empty()).facts());
    }
}
