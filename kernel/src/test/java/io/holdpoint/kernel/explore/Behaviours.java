package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Arg;
import io.holdpoint.kernel.Decision.Held;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.ticket.TicketEvent;
import java.util.Arrays;

/** All that the kernel answered in each state, as one number each. */
final class Behaviours {

    private long[] known = new long[1 << 12];
    private int size;

    void put(int state, long behaviour) {
        if (state == known.length) {
            known = Arrays.copyOf(known, state * 2);
        }
        known[state] = behaviour;
        size = state + 1;
    }

    boolean known(int state) {
        return state < size;
    }

    long of(int state) {
        return known[state];
    }

    static long more(long behaviour, long answer) {
        return (behaviour ^ answer) * 0x9E3779B97F4A7C15L ^ behaviour >>> 31;
    }

    /** A remedy; the time to wait for does not count. */
    static long of(Remedy remedy) {
        return switch (remedy) {
            case Remedy.Act does ->
                more(
                        more(
                                more(does.by().name().hashCode(), does.command().hashCode()),
                                does.target().hashCode()),
                        does.person().hashCode());
            case Remedy.Change change ->
                more(change.by().name().hashCode() + 100, change.what().hashCode());
            case Remedy.Wait _ -> 2_000;
            case Remedy.NewTicket _ -> 3_000;
        };
    }

    /** A refusal: which hold points, with which message; the times named in it do not count. */
    static long of(Held<TicketEvent> held) {
        var all = 11L;
        for (Reason reason : held.reasons()) {
            all = more(all, reason.holdPoint().hashCode());
            all = more(all, reason.message().key().hashCode());
            for (Arg arg : reason.message().args().values()) {
                all = more(all, arg instanceof Arg.Time ? 1 : arg.hashCode());
            }
        }
        return all;
    }
}
