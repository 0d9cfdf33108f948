package io.holdpoint.simulator.script;

import io.holdpoint.simulator.rest.Answer;
import io.holdpoint.simulator.rest.DistrictClock;
import io.holdpoint.simulator.rest.Platform;
import java.util.Comparator;
import java.util.List;

/** Plays several runs in the order of their times, and sets the district clock forward as it goes. */
public final class Conductor {

    /** Is told of every act and its answer. */
    @FunctionalInterface
    public interface Audience {
        /** {@code run} did {@code act} and was answered so. */
        void see(Run run, Act act, Answer answer);
    }

    private final DistrictClock clock;
    private final Performer performer;
    private final Audience audience;

    /** Conducts at {@code platform}. */
    public Conductor(Platform platform, Audience audience) {
        this.clock = new DistrictClock(platform);
        this.performer = new Performer(platform);
        this.audience = audience;
    }

    /** Plays until no run has anything left to do. */
    public void play(List<Run> runs) {
        var going = runs.stream().filter(Run::going).min(Comparator.comparing(Run::due));
        while (going.isPresent()) {
            Run run = going.get();
            clock.forwardTo(run.due());
            Act act = run.upcoming();
            audience.see(run, act, run.step(performer));
            going = runs.stream().filter(Run::going).min(Comparator.comparing(Run::due));
        }
    }
}
