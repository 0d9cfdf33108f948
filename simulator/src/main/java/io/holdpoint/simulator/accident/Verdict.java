package io.holdpoint.simulator.accident;

import io.holdpoint.simulator.script.Run;
import io.holdpoint.simulator.script.Run.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * How an accident and its twin went.
 *
 * @param accident what was played
 * @param stop the refusal that stopped it; empty when harm was reached
 * @param twinRefusals what was refused to the twin
 * @param twinState where the twin's ticket ended; empty for an accident without a twin
 */
public record Verdict(
        Accident accident, Optional<Refusal> stop, List<Refusal> twinRefusals, Optional<String> twinState) {

    static Verdict of(Accident accident, Run asItWas, Optional<Run> twin, Optional<String> twinState) {
        return new Verdict(
                accident,
                asItWas.refusals().stream().findFirst(),
                twin.map(Run::refusals).orElse(List.of()),
                twinState);
    }

    /** The hold points that stopped it. */
    public List<String> heldBy() {
        return stop.map(refusal -> refusal.answer().holdPoints()).orElse(List.of());
    }

    /**
     * Whether it went as it must: what is within reach was stopped and its twin was archived; what is declared outside reach was
     * indeed not stopped, so that no declaration hides a hold point.
     */
    public boolean right() {
        boolean twinWell = twinRefusals.isEmpty() && twinState.equals(Optional.of("ARCHIVED"));
        return accident.outsideReach().isPresent() ? stop.isEmpty() : stop.isPresent() && twinWell;
    }
}
