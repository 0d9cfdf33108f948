package io.holdpoint.bench.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final String PERMIT =
            "permit                     16684 states     204265 transitions      950988 decisions, depth  23,   40.0 s,     417 states/s";
    private static final String CUT_OFF =
            "one lock                     316 states       1000 transitions        9360 decisions, depth  17,   10.0 s,      32 states/s (cut off)";
    private static final String CLEAN = "  mergers compared 1465, unlike 0";

    /** What people are told is the sum of what each universe printed. */
    @Test
    void theFiguresOfAllUniversesAreSummedUp() {
        var found = new Findings(List.of(
                PERMIT, CLEAN, "  stranded 0", CUT_OFF, "hold points that never refused in any universe: [HP-AIR-01]"));
        assertThat(found.explored())
                .containsExactly(
                        "explored: 2 universes (1 cut off), 17000 states, 205265 transitions, depth 23 at most, 50 s, 340 states/s",
                        "what must not happen and did: nothing; states without a way out: 0;"
                                + " states taken for one and answered differently: 0",
                        "hold points that never fired: [HP-AIR-01]");
        assertThat(found.bad()).isFalse();
    }

    /** A proof that fails must not be told as one that holds. */
    @Test
    void whatMustNotBeIsSeen() {
        assertThat(new Findings(List.of(PERMIT, "  BROKEN STRANDED: nobody is left behind")).bad())
                .isTrue();
        assertThat(new Findings(List.of(PERMIT, "  stranded 3")).bad()).isTrue();
        assertThat(new Findings(List.of(PERMIT, "  mergers compared 9, unlike 1")).bad())
                .isTrue();
    }

    /** A hold point is needed where any universe comes to its bad end without it; the smaller ones tried before do not count. */
    @Test
    void whatComesOfRemovingAHoldPointIsCounted() {
        var found = new Findings(List.of(
                "HP-SITE-06 off: clearing                     168 states        824 transitions       30240 decisions,"
                        + " depth  11,    0.2 s,    1080 states/s, PERSON_UNACCOUNTED: not here",
                "HP-SITE-06 off: crew                        2501 states      12520 transitions       59904 decisions,"
                        + " depth   6,    0.5 s,    5071 states/s (cut off), PERSON_UNACCOUNTED: 2 moves, zhao works",
                "HP-MEETING-04 off: depot                       2501 states       9523 transitions       68288 decisions,"
                        + " depth   9,    0.4 s,    7056 states/s (cut off), UNBRIEFED_AT_WORK: not here",
                "HP-LONE-03 never refused in any universe"));
        assertThat(found.necessary().getFirst()).contains("2 hold points; without 1 of them");
        assertThat(found.necessary().get(1)).endsWith(": 1");
        assertThat(found.necessary().getLast()).endsWith(": [HP-MEETING-04]");
    }
}
