package io.holdpoint.kernel.violation;

/** What came of a violation, and how far it was the cause. */
public sealed interface Involvement {

    /** Nothing came of it. */
    record Nothing() implements Involvement {}

    /** An accident; {@code direct} for its main direct cause. */
    record Accident(boolean direct) implements Involvement {}

    /** An event of a level, 1 the gravest; {@code direct} for its main direct cause. */
    record Event(int level, boolean direct) implements Involvement {}
}
