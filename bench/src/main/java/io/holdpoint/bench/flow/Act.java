package io.holdpoint.bench.flow;

/**
 * One act of the ticket's way, as both sides are asked for it.
 *
 * @param command the command's code, such as {@code signIn}
 * @param person whose act it is, where there is one of it for each person; empty where the ticket has one
 */
public record Act(String command, String person) {

    /** An act of which the ticket has one. */
    public static Act of(String command) {
        return new Act(command, "");
    }

    @Override
    public String toString() {
        return person.isEmpty() ? command : command + " by " + person;
    }
}
