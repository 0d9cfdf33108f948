package io.holdpoint.bench.permit;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.ServicePoint;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.grid.Vicinity;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.RegimeValue;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.regime.Table;
import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketEvent.Drafted;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketHistory;
import io.holdpoint.kernel.ticket.TicketHistory.Recorded;
import io.holdpoint.kernel.ticket.TicketType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What leads to a permit being asked for. A change gives another scene and leaves this one alone.
 *
 * @param history what happened to the ticket
 * @param actor who will ask
 * @param facts the world around
 * @param now when
 */
record Scene(List<Recorded> history, String actor, TicketFacts facts, Instant now) {

    PermitCase asked(List<String> changes) {
        return new PermitCase(changes, TicketHistory.fold(history).orElseThrow(), actor, facts, now);
    }

    Scene without(Predicate<TicketEvent> which) {
        return history(history.stream().filter(one -> !which.test(one.event())).toList());
    }

    /** Every event of a kind as it might have been. */
    <E extends TicketEvent> Scene instead(Class<E> kind, UnaryOperator<Recorded> how) {
        return history(history.stream()
                .map(one -> kind.isInstance(one.event()) ? how.apply(one) : one)
                .toList());
    }

    /** One more thing that happened, last. */
    Scene then(String who, TicketEvent event) {
        return then(who, event, Duration.ofSeconds(1));
    }

    /** The ticket drafted with other particulars. */
    Scene drafted(UnaryOperator<Content> how) {
        return instead(
                Drafted.class,
                one -> one.event() instanceof Drafted(var id, var content)
                        ? new Recorded(new Drafted(id, how.apply(content)), one.stamp())
                        : one);
    }

    /** One more thing that happened, as long ago as that. */
    Scene then(String who, TicketEvent event, Duration ago) {
        var recorded = new Recorded(event, new Stamp(who, now.minus(ago)));
        return history(Stream.concat(history.stream(), Stream.of(recorded)).toList());
    }

    Scene by(String other) {
        return new Scene(history, other, facts, now);
    }

    Scene at(Instant other) {
        return new Scene(history, actor, facts, other);
    }

    Scene person(String id, UnaryOperator<PersonFacts> how) {
        var people = new TreeMap<>(facts.people());
        people.computeIfPresent(id, (_, known) -> how.apply(known));
        return people(people);
    }

    Scene everybody(UnaryOperator<PersonFacts> how) {
        var people = new TreeMap<>(facts.people());
        people.replaceAll((_, known) -> how.apply(known));
        return people(people);
    }

    Scene nobodyKnows(String id) {
        var people = new TreeMap<>(facts.people());
        people.remove(id);
        return people(people);
    }

    Scene tool(String tag, UnaryOperator<ToolFacts> how) {
        var tools = new TreeMap<>(facts.tools());
        tools.computeIfPresent(tag, (_, known) -> how.apply(known));
        return tools(tools);
    }

    Scene oneMore(ToolFacts tool) {
        var tools = new TreeMap<>(facts.tools());
        tools.put(tool.id(), tool);
        return tools(tools).then("wang", new TicketEvent.ToolScanned(tool.id()));
    }

    Scene unknownTool(String tag) {
        var tools = new TreeMap<>(facts.tools());
        tools.remove(tag);
        return tools(tools);
    }

    Scene beside(OtherTicket other) {
        var others = Stream.concat(
                        facts.others().stream().filter(known -> !known.id().equals(other.id())), Stream.of(other))
                .toList();
        return facts(facts.regime(), facts.people(), facts.tools(), facts.workType(), others, facts.types());
    }

    Scene unknownWork() {
        return facts(facts.regime(), facts.people(), facts.tools(), Optional.empty(), facts.others(), facts.types());
    }

    /** What the customer register says of the place was changed. */
    Scene place(UnaryOperator<Optional<ServicePoint>> how) {
        var next = new TicketFacts(
                facts.regime(),
                facts.offset(),
                facts.people(),
                facts.tools(),
                facts.plan(),
                how.apply(facts.servicePoint()),
                facts.workType(),
                facts.hazards(),
                facts.others(),
                facts.types(),
                facts.vicinity());
        return new Scene(history, actor, next, now);
    }

    /** The network around the place was entered. */
    Scene around(Vicinity vicinity) {
        var next = new TicketFacts(
                facts.regime(),
                facts.offset(),
                facts.people(),
                facts.tools(),
                facts.plan(),
                facts.servicePoint(),
                facts.workType(),
                facts.hazards(),
                facts.others(),
                facts.types(),
                Optional.of(vicinity));
        return new Scene(history, actor, next, now);
    }

    Scene types(UnaryOperator<SortedMap<Form, TicketType>> how) {
        return facts(
                facts.regime(),
                facts.people(),
                facts.tools(),
                facts.workType(),
                facts.others(),
                how.apply(new TreeMap<>(facts.types())));
    }

    Scene regime(Setting setting, long value) {
        var values = new TreeMap<>(facts.regime().values());
        values.put(setting, RegimeValue.of(value, "changed for the comparison", false));
        var regime = new Regime(facts.regime().name(), values, facts.regime().tables());
        return facts(regime, facts.people(), facts.tools(), facts.workType(), facts.others(), facts.types());
    }

    /** Under a regime that gives no value of a table at any voltage. */
    Scene open(Table table) {
        var tables = new TreeMap<>(facts.regime().tables());
        tables.computeIfPresent(table, (_, known) -> {
            var open = new TreeMap<>(known);
            open.replaceAll((_, _) -> RegimeValue.open("changed for the comparison", false));
            return open;
        });
        var regime = new Regime(facts.regime().name(), facts.regime().values(), tables);
        return facts(regime, facts.people(), facts.tools(), facts.workType(), facts.others(), facts.types());
    }

    private Scene history(List<Recorded> other) {
        return new Scene(other, actor, facts, now);
    }

    private Scene people(SortedMap<String, PersonFacts> people) {
        return facts(facts.regime(), people, facts.tools(), facts.workType(), facts.others(), facts.types());
    }

    private Scene tools(SortedMap<String, ToolFacts> tools) {
        return facts(facts.regime(), facts.people(), tools, facts.workType(), facts.others(), facts.types());
    }

    private Scene facts(
            Regime regime,
            SortedMap<String, PersonFacts> people,
            SortedMap<String, ToolFacts> tools,
            Optional<WorkType> workType,
            List<OtherTicket> others,
            SortedMap<Form, TicketType> types) {
        var next = new TicketFacts(
                regime,
                facts.offset(),
                people,
                tools,
                facts.plan(),
                facts.servicePoint(),
                workType,
                facts.hazards(),
                others,
                types,
                facts.vicinity());
        return new Scene(history, actor, next, now);
    }
}
