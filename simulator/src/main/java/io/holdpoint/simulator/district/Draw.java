package io.holdpoint.simulator.district;

import java.util.List;
import java.util.SplittableRandom;

/** Draws from a seed; each thing drawn for has a stream of its own, so that adding one does not move the others. */
public final class Draw {

    private final SplittableRandom random;

    /** The draws of a seed for one topic. */
    public Draw(long seed, String topic) {
        this.random = new SplittableRandom(seed * 1_000_003 + topic.hashCode());
    }

    /** A number between two, both included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** One of some. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** So many digits. */
    public String digits(int count) {
        var digits = new StringBuilder();
        for (int at = 0; at < count; at++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
