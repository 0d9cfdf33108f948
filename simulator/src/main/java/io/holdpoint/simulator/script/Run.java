package io.holdpoint.simulator.script;

import io.holdpoint.simulator.rest.Answer;
import io.holdpoint.simulator.rest.Unexpected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One script being played. It is written to by the one thread that plays. */
public final class Run {

    /** A refusal met on the way. */
    public record Refusal(Act act, int index, Answer answer) {}

    private final String name;
    private final Job job;
    private final List<Act> acts;
    private final boolean stopsAtRefusal;
    private final List<Refusal> refusals = new ArrayList<>();
    private int next;

    /** A run that ends at its first refusal, or one that goes on with what remedies it. */
    public Run(String name, Job job, List<Act> acts, boolean stopsAtRefusal) {
        this.name = name;
        this.job = job;
        this.acts = List.copyOf(acts);
        this.stopsAtRefusal = stopsAtRefusal;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** The job it plays. */
    public Job job() {
        return job;
    }

    /** The refusals met so far. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** Whether there is something left to do. */
    public boolean going() {
        return next < acts.size() && !(stopsAtRefusal && !refusals.isEmpty());
    }

    /** What comes next. */
    Act upcoming() {
        return acts.get(next);
    }

    /** When it comes. */
    Instant due() {
        return Moment.of(upcoming().at(), job.day());
    }

    /** Does it; an {@link Unexpected} where the answer is neither consent nor a refusal by hold points. */
    Answer step(Performer performer) {
        Act act = upcoming();
        Answer answer = performer.perform(act, act.byOtherCrew() ? job.beside() : job);
        if (answer.held()) {
            refusals.add(new Refusal(act, next, answer));
        } else {
            answer.orThrow(name + ", " + act.at() + ", " + act.who() + " " + act.does());
        }
        next++;
        return answer;
    }
}
