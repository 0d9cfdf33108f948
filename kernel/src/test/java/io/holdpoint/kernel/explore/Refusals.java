package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Decision.Held;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Notes how often each hold point refused, and where it was the only one that did. */
public final class Refusals implements Witness {

    private static final int KEPT = 3;

    private final Map<String, Long> refused = new HashMap<>();
    private final Map<Kind, List<Sole>> sole = new LinkedHashMap<>();
    private final Map<Kind, Sole> last = new LinkedHashMap<>();

    private record Kind(String rule, Class<?> command, String state) {}

    /** An act that one hold point alone refused. */
    public record Sole(int state, Move.Act act) {}

    @Override
    public void looked(Look look) {
        for (int at = 0; at < look.acts().size(); at++) {
            decided(
                    look.state(),
                    look.moment(),
                    look.acts().get(at),
                    look.answers().get(at));
        }
    }

    private void decided(int state, Moment moment, Move.Act act, Decision<TicketEvent> decision) {
        if (decision instanceof Held<TicketEvent> held) {
            var first = held.reasons().getFirst().holdPoint();
            var alone = true;
            for (Reason reason : held.reasons()) {
                refused.merge(reason.holdPoint(), 1L, Long::sum);
                alone &= reason.holdPoint().equals(first);
            }
            if (alone) {
                var standing = moment.tickets()
                        .get(act.job())
                        .map(ticket -> ticket.state().name())
                        .orElse("NONE");
                var kind = new Kind(first, act.command().getClass(), standing);
                var known = sole.computeIfAbsent(kind, _ -> new ArrayList<>());
                if (known.size() < KEPT) {
                    known.add(new Sole(state, act));
                } else {
                    last.put(kind, new Sole(state, act));
                }
            }
        }
    }

    /** How often each hold point refused, by id. */
    public SortedMap<String, Long> refused() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }

    /**
     * Acts that {@code rule} alone refused: the first few and the last of each command and state of the ticket. The first come
     * first, for the ways to them are short.
     */
    public List<Sole> sole(String rule) {
        var all = new ArrayList<Sole>();
        for (int round = 0; round < KEPT; round++) {
            for (var entry : sole.entrySet()) {
                if (entry.getKey().rule().equals(rule) && entry.getValue().size() > round) {
                    all.add(entry.getValue().get(round));
                }
            }
        }
        last.forEach((kind, one) -> {
            if (kind.rule().equals(rule)) {
                all.add(one);
            }
        });
        return all;
    }
}
