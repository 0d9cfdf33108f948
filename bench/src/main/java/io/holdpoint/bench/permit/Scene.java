package io.holdpoint.bench.permit;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.ToolFacts;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.RegimeValue;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.OtherTicket;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import io.holdpoint.kernel.ticket.TicketHistory;
import io.holdpoint.kernel.ticket.TicketHistory.Recorded;
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
        var recorded = new Recorded(event, new Stamp(who, now.minusSeconds(1)));
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
        return facts(facts.regime(), people, facts.tools(), facts.workType(), facts.others());
    }

    Scene nobodyKnows(String id) {
        var people = new TreeMap<>(facts.people());
        people.remove(id);
        return facts(facts.regime(), people, facts.tools(), facts.workType(), facts.others());
    }

    Scene tool(String tag, UnaryOperator<ToolFacts> how) {
        var tools = new TreeMap<>(facts.tools());
        tools.computeIfPresent(tag, (_, known) -> how.apply(known));
        return facts(facts.regime(), facts.people(), tools, facts.workType(), facts.others());
    }

    Scene unknownTool(String tag) {
        var tools = new TreeMap<>(facts.tools());
        tools.remove(tag);
        return facts(facts.regime(), facts.people(), tools, facts.workType(), facts.others());
    }

    Scene beside(OtherTicket other) {
        var others = Stream.concat(facts.others().stream(), Stream.of(other)).toList();
        return facts(facts.regime(), facts.people(), facts.tools(), facts.workType(), others);
    }

    Scene unknownWork() {
        return facts(facts.regime(), facts.people(), facts.tools(), Optional.empty(), facts.others());
    }

    Scene regime(Setting setting, long value) {
        var values = new TreeMap<>(facts.regime().values());
        values.put(setting, new RegimeValue(value, "bench", false));
        var regime = new Regime(facts.regime().name(), values);
        return facts(regime, facts.people(), facts.tools(), facts.workType(), facts.others());
    }

    private Scene history(List<Recorded> other) {
        return new Scene(other, actor, facts, now);
    }

    private Scene facts(
            Regime regime,
            SortedMap<String, PersonFacts> people,
            SortedMap<String, ToolFacts> tools,
            Optional<WorkType> workType,
            List<OtherTicket> others) {
        var next = new TicketFacts(
                regime,
                facts.offset(),
                people,
                tools,
                facts.plan(),
                facts.servicePoint(),
                workType,
                facts.hazards(),
                others);
        return new Scene(history, actor, next, now);
    }
}
