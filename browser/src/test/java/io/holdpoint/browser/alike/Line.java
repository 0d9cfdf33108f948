package io.holdpoint.browser.alike;

import io.holdpoint.browser.Kernel;

/**
 * A command to be put to every kernel.
 *
 * @param around what is looked at
 * @param asked the command, as JSON
 */
record Line(Around around, String asked) {

    /** What a command can be about. */
    enum Subject {
        PLAN,
        TICKET
    }

    /**
     * Facts that the kernel on this JVM keeps.
     *
     * @param subject what they are about
     * @param number its number for them
     * @param world the world that they are in
     * @param json the facts, without what their world says
     */
    record Around(Subject subject, int number, Worlds.Kept world, String json) {}

    /** What the kernel on this JVM says. */
    String answer() {
        return switch (around.subject()) {
            case PLAN -> Kernel.decidePlan(around.number(), asked);
            case TICKET -> Kernel.decideTicket(around.number(), asked);
        };
    }
}
