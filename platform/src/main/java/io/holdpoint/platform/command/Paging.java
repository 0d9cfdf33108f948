package io.holdpoint.platform.command;

import io.holdpoint.platform.command.Page.Cursor;
import io.holdpoint.platform.problem.Problem;
import java.util.Optional;

/**
 * Which page of a list is asked for.
 *
 * @param cursor where it begins, as the page before said
 * @param limit how many items at most
 */
public record Paging(Optional<String> cursor, Optional<Integer> limit) {

    private static final int USUAL = 50;

    /** How many items at most. */
    public int most() {
        int most = limit.orElse(USUAL);
        if (most < 1 || most > Page.MOST) {
            throw Problem.invalid("limit", "a number from 1 to " + Page.MOST + " is expected");
        }
        return most;
    }

    /** Where a list ordered by time begins. */
    public Optional<Cursor> place() {
        return cursor.map(text ->
                Cursor.of(text).orElseThrow(() -> Problem.invalid("cursor", "a cursor of this list is expected")));
    }

    /** Where a list ordered by id begins: after this id. */
    public String after() {
        return cursor.orElse("");
    }
}
