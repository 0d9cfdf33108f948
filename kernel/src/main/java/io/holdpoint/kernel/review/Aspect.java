package io.holdpoint.kernel.review;

/** What a ticket is scored for, with the points that it earns where nothing is found. */
public enum Aspect {
    /** Everything that has to be on it is on it. */
    COMPLETENESS(25),
    /** Its stages are in order of time. */
    TIME_ORDER(15),
    /** Isolation, controls, people and tools were as they have to be. */
    MEASURES(25),
    /** What was done is evidenced and signed. */
    EVIDENCE(20),
    /** People, tools, locks and earths were counted out. */
    CLOSURE(15);

    private final int points;

    Aspect(int points) {
        this.points = points;
    }

    /** The points of this aspect; all of them together are 100. */
    public int points() {
        return points;
    }
}
