package io.holdpoint.kernel.explore;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small closed world that is explored to its ends.
 *
 * @param name what it is called
 * @param about what it looks at
 * @param people everybody who acts
 * @param clock the times that the clock may move to, in order; the exploration begins at the first
 * @param lapses facts that may change for the worse at any time
 * @param atOnce how many of them at most
 * @param jobs its tickets
 * @param late whether every command is put a second time, with a clock that is an hour late
 */
public record Universe(
        String name,
        String about,
        List<String> people,
        List<Instant> clock,
        List<Lapse> lapses,
        int atOnce,
        List<Job> jobs,
        boolean late) {

    /** A universe of these people and tickets at one time, in which no fact changes. */
    public static Universe of(String name, String about, List<String> people, Instant at, Job... jobs) {
        return new Universe(name, about, people, List.of(at), List.of(), 0, List.of(jobs), false);
    }

    /** The same, in which nobody signs out. */
    Universe withoutWayOut() {
        var all = jobs.stream().map(Job::withoutWayOut).toList();
        return new Universe(name, about, people, clock, lapses, atOnce, all, late);
    }

    /** The same, with every ticket followed beyond what is explored. */
    public Universe onwards() {
        var all = jobs.stream().map(Job::onwards).toList();
        return new Universe(name, about, people, clock, lapses, atOnce, all, late);
    }

    /** The same with everything that can be asked beyond what is explored, and one more fact that may change at once. */
    public Universe deeper() {
        var wide = onwards();
        return new Universe(name, about, people, clock, lapses, Math.min(lapses.size(), atOnce + 1), wide.jobs(), late);
    }

    /** The same, and the clock may move on to these times. */
    public Universe until(Instant... times) {
        var marks = Stream.concat(clock.stream(), Stream.of(times)).toList();
        return new Universe(name, about, people, marks, lapses, atOnce, jobs, late);
    }

    /** The same, and of these facts so many may change. */
    public Universe lapsing(int most, Lapse... facts) {
        return new Universe(name, about, people, clock, List.of(facts), most, jobs, late);
    }

    /** The same, and somebody's clock may be late. */
    public Universe withLateClocks() {
        return new Universe(name, about, people, clock, lapses, atOnce, jobs, true);
    }
}
