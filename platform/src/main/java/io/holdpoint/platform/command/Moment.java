package io.holdpoint.platform.command;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.text.Text;
import io.holdpoint.platform.catalogue.Speech;
import java.time.Instant;

/**
 * A line of a time line.
 *
 * @param <E> the events of the subject, so that each is written with its type
 * @param seq its place
 * @param at when
 * @param by who did it
 * @param type what happened
 * @param text the same in words
 * @param event the event itself
 */
public record Moment<E>(int seq, Instant at, String by, String type, Text text, E event) {

    static <E> Moment<E> of(int seq, Stamp stamp, E event, Speech speech, String prefix) {
        return new Moment<>(
                seq, stamp.at(), stamp.by(), Commands.code(event), speech.tell(prefix, (Record) event), event);
    }
}
