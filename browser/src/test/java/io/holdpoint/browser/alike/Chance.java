package io.holdpoint.browser.alike;

import java.util.List;

/** Chance that is the same in every run. */
final class Chance {

    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    /** One of {@code things}. */
    <T> T of(List<T> things) {
        return things.get(below(things.size()));
    }

    /** A number from 0 to one below {@code bound}. */
    int below(int bound) {
        state += 0x9E37_79B9_7F4A_7C15L;
        var mixed = (state ^ (state >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
    }
}
