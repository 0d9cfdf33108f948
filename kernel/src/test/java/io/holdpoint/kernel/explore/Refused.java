package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Arg;
import io.holdpoint.kernel.Decision.Held;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways in which the kernel refuses, numbered: which reasons, with which remedies. The times named in them do not count. */
final class Refused {

    /** A reason without its remedies. */
    record Cause(String holdPoint, String key, Map<String, Arg> args) {}

    /**
     * One way of refusing.
     *
     * @param causes the numbers of its reasons
     * @param remedies the numbers of the remedies of each
     */
    record Way(List<Integer> causes, List<List<Integer>> remedies) {

        boolean has(int cause) {
            return causes.contains(cause);
        }

        boolean asks(int cause, int remedy) {
            for (int at = 0; at < causes.size(); at++) {
                if (causes.get(at) == cause && remedies.get(at).contains(remedy)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Way> ways = new ArrayList<>();
    private final List<Cause> causes = new ArrayList<>();
    private final List<Remedy> remedies = new ArrayList<>();
    private final Map<Long, Integer> wayNumbers = new HashMap<>();
    private final Map<Cause, Integer> causeNumbers = new HashMap<>();
    private final Map<Remedy, Integer> remedyNumbers = new HashMap<>();

    /** The number of the way in which {@code held} refuses. */
    int number(Held<TicketEvent> held) {
        var print = Behaviours.of(held);
        for (Reason reason : held.reasons()) {
            print = Behaviours.more(print, 17);
            for (Remedy remedy : reason.remedies()) {
                print = Behaviours.more(print, Behaviours.of(remedy));
            }
        }
        var known = wayNumbers.get(print);
        return known == null ? learnt(print, held) : known;
    }

    private int learnt(long print, Held<TicketEvent> held) {
        var number = ways.size();
        ways.add(new Way(
                held.reasons().stream().map(this::cause).toList(),
                held.reasons().stream()
                        .map(reason -> reason.remedies().stream()
                                .map(this::remedy)
                                .distinct()
                                .toList())
                        .toList()));
        wayNumbers.put(print, number);
        return number;
    }

    private int cause(Reason reason) {
        var cause = new Cause(reason.holdPoint(), reason.message().key(), untimed(reason.message()));
        return causeNumbers.computeIfAbsent(cause, one -> {
            causes.add(one);
            return causes.size() - 1;
        });
    }

    private int remedy(Remedy remedy) {
        var same = remedy instanceof Remedy.Wait ? new Remedy.Wait(Instant.EPOCH) : remedy;
        return remedyNumbers.computeIfAbsent(same, one -> {
            remedies.add(one);
            return remedies.size() - 1;
        });
    }

    private static Map<String, Arg> untimed(Message message) {
        var args = new LinkedHashMap<>(message.args());
        args.replaceAll((_, arg) -> arg instanceof Arg.Time ? new Arg.Time(Instant.EPOCH) : arg);
        return args;
    }

    Way way(int number) {
        return ways.get(number);
    }

    Cause cause(int number) {
        return causes.get(number);
    }

    Remedy remedy(int number) {
        return remedies.get(number);
    }

    int remedies() {
        return remedies.size();
    }
}
