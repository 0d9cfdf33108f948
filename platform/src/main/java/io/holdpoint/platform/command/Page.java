package io.holdpoint.platform.command;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param <T> its items
 * @param items the items
 * @param next where the page after it begins; empty after the last
 */
public record Page<T>(List<T> items, Optional<String> next) {

    /** A list's longest page. */
    public static final int MOST = 500;

    /**
     * A place in a list ordered by time and id.
     *
     * @param at the time of the item before
     * @param id its id
     */
    public record Cursor(Instant at, String id) {

        /** As it goes over the wire: opaque, and free of characters that an address would need to escape. */
        public String text() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
        }

        /** The cursor that {@code text} stands for; empty where it stands for none. */
        public static Optional<Cursor> of(String text) {
            try {
                var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                int space = plain.indexOf(' ');
                return space < 0
                        ? Optional.empty()
                        : Optional.of(new Cursor(Instant.parse(plain.substring(0, space)), plain.substring(space + 1)));
            } catch (IllegalArgumentException | DateTimeException foreign) {
                return Optional.empty();
            }
        }
    }

    /** A page of at most {@code most} items out of a list fetched with one more, so that it shows whether there is a next. */
    public static <R, T> Page<T> of(
            List<R> fetched, int most, Function<List<R>, List<T>> items, Function<R, String> cursor) {
        var shown = fetched.size() > most ? fetched.subList(0, most) : fetched;
        return new Page<>(
                items.apply(shown),
                fetched.size() > most ? Optional.of(cursor.apply(shown.getLast())) : Optional.empty());
    }
}
