package io.holdpoint.simulator.accident;

import static org.assertj.core.api.Assertions.assertThat;

import io.holdpoint.simulator.rest.Answer;
import io.holdpoint.simulator.rest.Json;
import io.holdpoint.simulator.script.Run.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A replay that could not fail would prove nothing: each way of going wrong is told as wrong. */
class VerdictTest {

    private static final Optional<String> ARCHIVED = Optional.of("ARCHIVED");

    private final Accident within = first(false);
    private final Accident outside = first(true);
    private final Refusal refusal = new Refusal(
            within.script().accident().getLast(),
            3,
            new Answer(409, Json.read("{\"held\":[{\"holdPoint\":\"HP-X\"},{\"holdPoint\":\"HP-X\"}]}")));

    @Test
    void stoppedAndTheTwinArchivedIsRight() {
        var verdict = new Verdict(within, Optional.of(refusal), List.of(), ARCHIVED);
        assertThat(verdict.right()).isTrue();
        assertThat(verdict.heldBy()).containsExactly("HP-X");
    }

    @Test
    void harmReachedIsWrong() {
        assertThat(new Verdict(within, Optional.empty(), List.of(), ARCHIVED).right())
                .isFalse();
    }

    @Test
    void aRefusedTwinIsWrong() {
        assertThat(new Verdict(within, Optional.of(refusal), List.of(refusal), Optional.of("RECEIVED")).right())
                .isFalse();
    }

    @Test
    void aTwinThatIsNotArchivedIsWrong() {
        assertThat(new Verdict(within, Optional.of(refusal), List.of(), Optional.of("TERMINATED")).right())
                .isFalse();
    }

    @Test
    void notStoppedIsRightOnlyOutsideReach() {
        assertThat(new Verdict(outside, Optional.empty(), List.of(), Optional.empty()).right())
                .isTrue();
    }

    /** A declaration must not hide a hold point that does exist. */
    @Test
    void declaredOutsideReachAndStoppedIsWrong() {
        assertThat(new Verdict(outside, Optional.of(refusal), List.of(), Optional.empty()).right())
                .isFalse();
    }

    private static Accident first(boolean outsideReach) {
        return AccidentFiles.all().stream()
                .filter(accident -> accident.outsideReach().isPresent() == outsideReach)
                .findFirst()
                .orElseThrow();
    }
}
