package io.holdpoint.kernel.explore;

import io.holdpoint.kernel.Commands;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every answer of the kernel in every state: a number for each way in which it refuses, or the state that it led to. */
final class Answers {

    /** There is no such answer, because in that state nobody can ask so, or nobody looked there. */
    static final int UNASKED = Integer.MIN_VALUE;

    /** Who can ask what for, in which order; most states of a universe have the same. */
    record Asked(List<Move.Act> acts, List<String> codes) {

        private boolean like(List<Move.Act> others) {
            if (others.size() != acts.size()) {
                return false;
            }
            for (int at = 0; at < others.size(); at++) {
                if (!codes.get(at).equals(Commands.code(others.get(at).command()))
                        || others.get(at).job() != acts.get(at).job()) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Asked> known = new ArrayList<>();
    private final Map<Integer, Integer> ticks = new HashMap<>();
    private int[] begins = new int[1 << 12];
    private int[] asked = new int[1 << 12];
    private int[] given = new int[1 << 16];
    private int size;
    private int states;

    /** Notes what was answered in the next state. */
    void put(Witness.Look look, int[] answers) {
        if (states + 1 == begins.length) {
            begins = Arrays.copyOf(begins, begins.length * 2);
            asked = Arrays.copyOf(asked, asked.length * 2);
        }
        if (size + answers.length > given.length) {
            given = Arrays.copyOf(given, given.length * 2);
        }
        asked[states] = number(look.acts());
        System.arraycopy(answers, 0, given, size, answers.length);
        size += answers.length;
        begins[++states] = size;
        if (look.tick() >= 0) {
            ticks.put(look.state(), look.tick());
        }
    }

    private int number(List<Move.Act> acts) {
        for (int at = 0; at < known.size(); at++) {
            if (known.get(at).like(acts)) {
                return at;
            }
        }
        known.add(new Asked(
                acts, acts.stream().map(act -> Commands.code(act.command())).toList()));
        return known.size() - 1;
    }

    int states() {
        return states;
    }

    Asked asked(int state) {
        return known.get(asked[state]);
    }

    /** The state to which the clock leads; -1 where it is at its last time. */
    int tick(int state) {
        return ticks.getOrDefault(state, -1);
    }

    /** How the {@code act}-th thing that can be asked was refused, or the complement of the state that it led to. */
    int of(int state, int act) {
        return given[begins[state] + act];
    }

    /** The same for what is the {@code act}-th thing in another state; {@link #UNASKED} where nobody can ask it here. */
    int alike(int state, int act, int other) {
        if (state >= states) {
            return UNASKED;
        }
        if (asked[state] == asked[other]) {
            return of(state, act);
        }
        var there = asked(other);
        var here = asked(state);
        return act < here.acts().size()
                        && here.codes().get(act).equals(there.codes().get(act))
                ? of(state, act)
                : UNASKED;
    }
}
