package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.explore.Move.Act;
import io.holdpoint.kernel.ticket.TicketCommand;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who can do, in a state, what a remedy asks for. */
final class Doers {

    /** A remedy asked for where an act on a ticket was refused. */
    private record Wanted(int remedy, int job) {}

    /** For each remedy that a state's refusals ask for and that anybody there can ask for, the acts that are granted. */
    record Able(Map<Long, int[]> acts) {

        boolean known(int remedy, int job) {
            return acts.containsKey(key(remedy, job));
        }

        int[] granted(int remedy, int job) {
            return acts.getOrDefault(key(remedy, job), new int[0]);
        }

        private static long key(int remedy, int job) {
            return (long) remedy << 8 | job;
        }
    }

    private final Universe universe;
    private final Refused refused;
    private final Map<TicketCommand, Set<Object>> named = new HashMap<>();
    private final Map<List<Integer>, int[]> kept = new HashMap<>();

    Doers(Universe universe, Refused refused) {
        this.universe = universe;
        this.refused = refused;
    }

    Able able(Witness.Look look, int[] given) {
        var wanted = new HashSet<Wanted>();
        var ways = new HashSet<Long>();
        for (int at = 0; at < given.length; at++) {
            var act = look.acts().get(at);
            if (given[at] >= 0 && !act.late() && ways.add(Able.key(given[at], act.job()))) {
                for (List<Integer> remedies : refused.way(given[at]).remedies()) {
                    remedies.forEach(remedy -> wanted.add(new Wanted(remedy, act.job())));
                }
            }
        }
        var byCode = byCode(look.acts());
        var all = new HashMap<Long, int[]>();
        for (Wanted one : wanted) {
            if (refused.remedy(one.remedy()) instanceof Remedy.Act does) {
                put(all, one, does, look.acts(), byCode.getOrDefault(does.command(), List.of()), given);
            }
        }
        return new Able(all);
    }

    private static Map<String, List<Integer>> byCode(List<Act> acts) {
        var all = new HashMap<String, List<Integer>>();
        for (int at = 0; at < acts.size(); at++) {
            all.computeIfAbsent(Commands.code(acts.get(at).command()), _ -> new ArrayList<>())
                    .add(at);
        }
        return all;
    }

    private void put(
            Map<Long, int[]> all, Wanted wanted, Remedy.Act remedy, List<Act> acts, List<Integer> able, int[] given) {
        var known = false;
        var granted = new ArrayList<Integer>();
        for (int at : able) {
            if (fits(acts.get(at), wanted.job(), remedy)) {
                known = true;
                if (given[at] < 0) {
                    granted.add(at);
                }
            }
        }
        if (known) {
            all.put(
                    Able.key(wanted.remedy(), wanted.job()),
                    kept.computeIfAbsent(
                            granted,
                            some -> some.stream().mapToInt(Integer::intValue).toArray()));
        }
    }

    private boolean fits(Act one, int job, Remedy.Act remedy) {
        return !one.late()
                && (remedy.person().isEmpty() || remedy.person().get().equals(one.who()))
                && onTicket(one, job, remedy);
    }

    private boolean onTicket(Act one, int job, Remedy.Act remedy) {
        var elsewhere = universe.jobs().stream().anyMatch(other -> other.id().equals(remedy.target()));
        return elsewhere
                ? universe.jobs().get(one.job()).id().equals(remedy.target())
                : one.job() == job && (remedy.target().isEmpty() || names(one.command(), remedy.target()));
    }

    private boolean names(TicketCommand command, String target) {
        return command instanceof TicketCommand.Revise
                || named.computeIfAbsent(command, Doers::arguments).contains(target);
    }

    private static Set<Object> arguments(TicketCommand command) {
        var all = new HashSet<>();
        for (RecordComponent component : Arrays.asList(command.getClass().getRecordComponents())) {
            try {
                component.getAccessor().setAccessible(true);
                all.add(component.getAccessor().invoke(command));
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(closed);
            }
        }
        return all;
    }
}
