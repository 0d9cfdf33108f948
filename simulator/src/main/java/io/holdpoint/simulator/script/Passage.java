package io.holdpoint.simulator.script;

import java.util.List;
import java.util.Optional;

/** A passage of a script. */
public sealed interface Passage {

    /** Something written out for this script. */
    record Written(Act act) implements Passage {}

    /**
     * Chapters of the good day, taken over as they are, some minutes {@code later}, on the ticket of the other crew where it says so;
     * {@code harm} strikes at the last act of the last one.
     */
    record AsOnAGoodDay(List<String> chapters, Optional<String> harm, int later, boolean byOtherCrew)
            implements Passage {}

    /** What nobody did, in words, and the passages with which it would have been done at this place. */
    record Missing(String words, List<Passage> passages) implements Passage {}
}
